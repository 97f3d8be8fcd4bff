import type { Checklist } from "../audit/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import type { CsvCell } from "./csv.ts";
import { openEntriesOf } from "./entries.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";

/** The ledger's body, one row an entry that still counts, cells in the order of `LEDGER_COLUMNS`. */
export function ledgerRows(run: ReviewedRun, checklist: Checklist): readonly (readonly CsvCell[])[] {
  return openEntriesOf(run, checklist).map((entry, index) =>
    LEDGER_COLUMNS.map(({ value }) => value({ record: run.record, entry, number: index + 1 })),
  );
}
