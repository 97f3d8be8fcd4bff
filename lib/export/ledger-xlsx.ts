import type { Checklist } from "../audit/checklist.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { Reviews } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/run-record.ts";
import type { CsvCell } from "./csv.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";
import { ledgerRows } from "./ledger-rows.ts";

/** A spreadsheet refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
/** What XML 1.0 cannot hold: control characters other than tab and line feed, lone surrogates, the two non-characters. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

/** The same ledger as an XLSX file. Text stays text, so nothing in it is computed. Loads its writer when called. */
export async function ledgerXlsx(
  record: RunRecord,
  checklist: Checklist,
  reviews: Reviews = NO_REVIEWS,
): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const heads = LEDGER_COLUMNS.map(({ head }) => ({ value: head, fontWeight: "bold" as const }));
  const body = ledgerRows(applyReviews(record, reviews, checklist), checklist).map((row) => row.map(toCell));
  return writeXlsxFile([heads, ...body], {
    sheet: "问题台账",
    stickyRowsCount: 1,
    columns: LEDGER_COLUMNS.map(({ width }) => ({ width })),
  }).toBlob();
}

function toCell(cell: CsvCell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: fit(cell.replace(/\r\n?/g, "\n").replace(NOT_XML, "")), type: String, wrap: true };
}

function fit(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
