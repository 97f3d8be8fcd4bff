import type { Checklist } from "../audit/checklist/checklist.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { Reviews } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import { toCsv } from "./to-csv.ts";
import { LEDGER_COLUMNS, type LedgerColumn } from "./ledger-columns.ts";
import { ledgerRows } from "./ledger-rows.ts";

/**
 * The run's ledger of findings (问题台账) as CSV text that starts with a BOM, with these columns in this order; a run
 * without findings gives the heads alone. `record` is the run as it was judged; what people have dismissed is left out.
 */
export function ledgerCsv(
  record: RunRecord,
  checklist: Checklist,
  reviews: Reviews = NO_REVIEWS,
  columns: readonly LedgerColumn[] = LEDGER_COLUMNS,
): string {
  const run = applyReviews(record, reviews, checklist);
  return toCsv([columns.map(({ head }) => head), ...ledgerRows(run, checklist, columns)]);
}
