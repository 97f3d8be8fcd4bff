import type { CsvCell } from "../to-csv.ts";
import { ON_PAPER } from "./on-paper.ts";
import type { Sheet } from "./sheet.ts";

/** A spreadsheet refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
/** What XML 1.0 cannot hold: control characters other than tab and line feed, lone surrogates, the two non-characters. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

const RULED = { borderStyle: "thin", borderColor: "#9ca7b2", alignVertical: "top", wrap: true } as const;
const HEAD = { ...RULED, fontWeight: "bold", backgroundColor: "#e8edf2", alignVertical: "center" } as const;

/**
 * These sheets as an XLSX file. Every cell says that it is text or a number, none is a formula: a text that begins with
 * `=` is shown and never computed. Loads its writer when called.
 */
export async function workbookXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  return writeXlsxFile(
    sheets.map(({ name, lead, columns, rows }) => ({
      sheet: name,
      orientation: "landscape" as const,
      stickyRowsCount: lead.length === 0 ? 1 : 0,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        ...lead.map((row) => row.map(toPlain)),
        columns.map(({ head }) => ({ value: head, ...HEAD })),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
    { features: [ON_PAPER] },
  ).toBlob();
}

/** A line above the heads. */
function toPlain(cell: CsvCell) {
  return cell === null ? null : { ...toValue(cell), wrap: true };
}

/** A cell of the table: ruled also where it is empty, to be filled in by hand. */
function toCell(cell: CsvCell) {
  return cell === null ? RULED : { ...toValue(cell), ...RULED };
}

function toValue(cell: string | number) {
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: fit(cell.replace(/\r\n?/g, "\n").replace(NOT_XML, "")), type: String };
}

function fit(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
