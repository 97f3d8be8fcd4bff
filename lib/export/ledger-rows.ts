import type { Checklist } from "../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import type { CsvCell } from "./to-csv.ts";
import { openEntriesOf } from "./entries.ts";
import type { LedgerColumn } from "./ledger-columns.ts";

/** The ledger's body, one row an entry that still counts, cells in the order of the columns given. */
export function ledgerRows(
  run: ReviewedRun,
  checklist: Checklist,
  columns: readonly LedgerColumn[],
): readonly (readonly CsvCell[])[] {
  return openEntriesOf(run, checklist).map((entry, index) =>
    columns.map(({ value }) => value({ record: run.record, entry, number: index + 1 })),
  );
}
