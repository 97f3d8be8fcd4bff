import type { Checklist } from "../../audit/checklist/checklist.ts";
import { applyReviews } from "../../audit/review/apply-reviews.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { AnnualReports } from "../../export/annual/annual-reports.ts";
import { exportFileName } from "../../export/ledger-file-name.ts";
import { reportHtml } from "../../export/report-html.ts";
import { runFileText } from "../../export/run-file.ts";
import { chosenColumns } from "../../export/chosen-columns.ts";
import type { ObeysRobots } from "../../export/robots-words.ts";
import { runWorkbook } from "../../export/workbook/run-workbook.ts";
import { workbookXlsx } from "../../export/workbook/workbook-xlsx.ts";
import { storedSettings } from "../../platform/stored-settings.ts";
import { download } from "../download.ts";
import { downloadLedger } from "../download-ledger.ts";
import type { ExportType } from "./export-menu.tsx";

interface Exportable {
  readonly runId: string;
  readonly obeysRobots: ObeysRobots;
  /** As it was judged. */
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly reviews: Reviews;
  /** Looked for among the stored pages where they are needed: that takes longer than all the rest. */
  readonly annualReports: () => Promise<AnnualReports>;
}

/** Puts one audit, as people have decided it, into the download folder. */
export async function exportRun(
  type: ExportType,
  { runId, obeysRobots, record, checklist, reviews, annualReports }: Exportable,
): Promise<void> {
  const run = applyReviews(record, reviews, checklist);
  switch (type) {
    case "csv":
      await downloadLedger(run, checklist);
      break;
    case "xlsx": {
      const { settings } = await storedSettings();
      const columns = chosenColumns(settings.ledgerColumns);
      const sheets = runWorkbook(run, checklist, {
        obeysRobots,
        annualReports: await annualReports(),
        columns,
      });
      download(await workbookXlsx(sheets), exportFileName("检查结果", record, "xlsx"));
      break;
    }
    case "html":
      download(
        new Blob([reportHtml(run, checklist, obeysRobots)], { type: "text/html;charset=utf-8" }),
        exportFileName("检查报告", record, "html"),
      );
      break;
    case "json":
      download(
        new Blob([runFileText({ id: runId, obeysRobots }, run)], { type: "application/json" }),
        exportFileName("检查记录", record, "json"),
      );
  }
}
