import type { Checklist } from "../audit/checklist.ts";
import type { RunRecord } from "../audit/run-record.ts";
import { ledgerFileName } from "../export/ledger-file-name.ts";
import { ledgerCsv } from "../export/ledger.ts";
import { ledgerXlsx } from "../export/ledger-xlsx.ts";

const CSV_TYPE = "text/csv;charset=utf-8";
/** Long enough for any browser to have begun the download. */
const REVOKE_AFTER_MS = 60_000;

/** Hands the ledger to the browser as a file in the download folder. */
export async function downloadLedger(
  record: RunRecord,
  checklist: Checklist,
  type: "csv" | "xlsx",
): Promise<void> {
  const blob =
    type === "csv"
      ? new Blob([ledgerCsv(record, checklist)], { type: CSV_TYPE })
      : await ledgerXlsx(record, checklist);
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), {
    href: url,
    download: ledgerFileName(record, type),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
