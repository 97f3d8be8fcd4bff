import type { Checklist } from "../../audit/checklist.ts";
import { applyReviews } from "../../audit/review/apply-reviews.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/run-record.ts";
import { exportFileName } from "../../export/ledger-file-name.ts";
import { reportHtml } from "../../export/report-html.ts";
import { runFileText } from "../../export/run-file.ts";
import { download } from "../download.ts";
import { downloadLedger } from "../download-ledger.ts";
import type { ExportType } from "./export-menu.tsx";

interface Exportable {
  readonly runId: string;
  /** As it was judged. */
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly reviews: Reviews;
}

/** Puts one audit, as people have decided it, into the download folder. */
export async function exportRun(
  type: ExportType,
  { runId, record, checklist, reviews }: Exportable,
): Promise<void> {
  const run = applyReviews(record, reviews, checklist);
  switch (type) {
    case "csv":
    case "xlsx":
      await downloadLedger(run, checklist, type);
      break;
    case "html":
      download(
        new Blob([reportHtml(run, checklist)], { type: "text/html;charset=utf-8" }),
        exportFileName("检查报告", record, "html"),
      );
      break;
    case "json":
      download(
        new Blob([runFileText(runId, run)], { type: "application/json" }),
        exportFileName("检查记录", record, "json"),
      );
  }
}
