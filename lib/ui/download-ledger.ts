import type { Checklist } from "../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { chosenColumns } from "../export/chosen-columns.ts";
import { ledgerFileName } from "../export/ledger-file-name.ts";
import { ledgerCsv } from "../export/ledger-csv.ts";
import { storedSettings } from "../platform/stored-settings.ts";
import { download } from "./download.ts";

/** Hands the ledger, as people have decided it and with the columns the user chose, to the browser as a CSV file. */
export async function downloadLedger({ judged, reviews }: ReviewedRun, checklist: Checklist): Promise<void> {
  const { settings } = await storedSettings();
  const columns = chosenColumns(settings.ledgerColumns);
  const csv = ledgerCsv(judged, checklist, reviews, columns);
  download(new Blob([csv], { type: "text/csv;charset=utf-8" }), ledgerFileName(judged));
}
