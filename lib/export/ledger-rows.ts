import type { Checklist } from "../audit/checklist.ts";
import type { RunRecord } from "../audit/run-record.ts";
import type { CsvCell } from "./csv.ts";
import { entriesOf } from "./entries.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";

/** The ledger's body, one row an entry, cells in the order of `LEDGER_COLUMNS`. */
export function ledgerRows(record: RunRecord, checklist: Checklist): readonly (readonly CsvCell[])[] {
  return entriesOf(record, checklist).map((entry, index) =>
    LEDGER_COLUMNS.map(({ value }) => value({ record, entry, number: index + 1 })),
  );
}
