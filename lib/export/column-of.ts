import type { RunRecord } from "../audit/records/run-record.ts";

export type RecordColumn = RunRecord["columns"][number];

/** What may follow a column's folder in the address of its own pages: `index_2.html`, `202604/t20260403_1.html`. */
const OWN_PAGE = /^(?:\d{4,8}\/){0,3}[^/]*$/;

/**
 * The column (栏目) an address belongs to, or null where that is not certain: several columns may share one
 * folder, and a wrong name in a ledger sends the bureau to the wrong place.
 */
export function columnOf(record: RunRecord, url: string | null, itemId: string): RecordColumn | null {
  const exact = record.columns.find((column) => column.url === url);
  if (exact !== undefined) return exact;
  if (url !== null) return only(record.columns.filter((column) => isInFolder(url, column.url)));
  return only(record.columns.filter((column) => column.matched.includes(itemId)));
}

function isInFolder(url: string, columnUrl: string): boolean {
  const folder = columnUrl.slice(0, columnUrl.lastIndexOf("/") + 1);
  const isSiteRoot = folder.split("/").length <= 4;
  return !isSiteRoot && url.startsWith(folder) && OWN_PAGE.test(url.slice(folder.length));
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
