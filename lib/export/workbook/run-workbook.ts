import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { annualGrid } from "../annual/annual-grid.ts";
import type { AnnualReports } from "../annual/annual-reports.ts";
import { annualSheets } from "../annual/annual-sheets.ts";
import type { LedgerColumn } from "../ledger-columns.ts";
import type { ObeysRobots } from "../robots-words.ts";
import { aboutSheet } from "./about-sheet.ts";
import { annualSheet } from "./annual-sheet.ts";
import { columnsSheet } from "./columns-sheet.ts";
import { ledgerSheet } from "./ledger-sheet.ts";
import { overviewSheet } from "./overview-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { unreadSheet } from "./unread-sheet.ts";

export interface WorkbookOptions {
  readonly obeysRobots: ObeysRobots;
  /** Those among the pages that the audit has kept. */
  readonly annualReports: AnnualReports;
  /** Columns of the ledger; all of them where none are given. */
  readonly columns?: readonly LedgerColumn[];
}

/** One audit as the sheets of a workbook. Its figures are those of `run.record`, as people have decided it. */
export function runWorkbook(
  run: ReviewedRun,
  checklist: Checklist,
  { obeysRobots, annualReports, columns }: WorkbookOptions,
): readonly Sheet[] {
  const { record } = run;
  return [
    overviewSheet(run, checklist),
    ledgerSheet(run, checklist, columns),
    columnsSheet(record, checklist),
    annualSheet(record, checklist),
    ...annualSheets(annualGrid(record, checklist, annualReports), annualReports),
    unreadSheet(record, checklist),
    aboutSheet(record, checklist, obeysRobots),
  ];
}
