import type { Page } from "@playwright/test";

import { runRecord, type RunRecord } from "../../lib/audit/records/run-record.ts";

/** Reads all records from the extension's database; a text, because the page lacks this file's compiler helpers. */
export const STORED_RECORDS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("gongkai-lens");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("records").objectStore("records").getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.map((row) => row.record)); };
  };
})`;

/** The records of the finished runs in the extension's store, newest first, validated. `page` is one of the extension's. */
export async function storedRecords(page: Page): Promise<RunRecord[]> {
  const records = runRecord.array().parse(await page.evaluate(STORED_RECORDS));
  return records.sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1));
}
