import type { CsvCell } from "../to-csv.ts";
import type { Sheet } from "./sheet.ts";

/** A spreadsheet refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
/** What XML 1.0 cannot hold: control characters other than tab and line feed, lone surrogates, the two non-characters. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

/**
 * These sheets as an XLSX file. Every cell says that it is text or a number, none is a formula: a text that begins with
 * `=` is shown and never computed. Loads its writer when called.
 */
export async function workbookXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  return writeXlsxFile(
    sheets.map(({ name, lead, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: lead.length === 0 ? 1 : 0,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        ...lead.map((row) => row.map(toCell)),
        columns.map(({ head }) => ({ value: head, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBlob();
}

function toCell(cell: CsvCell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: fit(cell.replace(/\r\n?/g, "\n").replace(NOT_XML, "")), type: String, wrap: true };
}

function fit(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
