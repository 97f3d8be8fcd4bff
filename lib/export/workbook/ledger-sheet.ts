import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { LEDGER_COLUMNS, type LedgerColumn } from "../ledger-columns.ts";
import { ledgerRows } from "../ledger-rows.ts";
import type { Sheet } from "./sheet.ts";

/** 问题台账, with these columns in this order. */
export function ledgerSheet(
  run: ReviewedRun,
  checklist: Checklist,
  columns: readonly LedgerColumn[] = LEDGER_COLUMNS,
): Sheet {
  return { name: "问题台账", lead: [], columns, rows: ledgerRows(run, checklist, columns) };
}
