import type { Checklist } from "../audit/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { ledgerFileName } from "../export/ledger-file-name.ts";
import { ledgerCsv } from "../export/ledger.ts";
import { ledgerXlsx } from "../export/ledger-xlsx.ts";
import { download } from "./download.ts";

const CSV_TYPE = "text/csv;charset=utf-8";

/** Hands the ledger, as people have decided it, to the browser as a file in the download folder. */
export async function downloadLedger(
  { judged, reviews }: ReviewedRun,
  checklist: Checklist,
  type: "csv" | "xlsx",
): Promise<void> {
  const blob =
    type === "csv"
      ? new Blob([ledgerCsv(judged, checklist, reviews)], { type: CSV_TYPE })
      : await ledgerXlsx(judged, checklist, reviews);
  download(blob, ledgerFileName(judged, type));
}
