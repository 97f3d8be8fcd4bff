import type { Checklist } from "../audit/checklist.ts";
import type { RunRecord } from "../audit/run-record.ts";
import { toCsv } from "./csv.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";
import { ledgerRows } from "./ledger-rows.ts";

/** The run's ledger of findings (问题台账) as CSV text that starts with a BOM; a run without findings gives the heads alone. */
export function ledgerCsv(record: RunRecord, checklist: Checklist): string {
  return toCsv([LEDGER_COLUMNS.map(({ head }) => head), ...ledgerRows(record, checklist)]);
}
