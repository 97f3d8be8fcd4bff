import type { RecordedColumn } from "./column-tree.ts";

export const COLUMN_FILTERS = ["all", "blank", "undated", "unread", "unmatched", "corrected"] as const;
export type ColumnFilter = (typeof COLUMN_FILTERS)[number];

/** A column that was seen as a link alone, or whose page gave nothing that can be judged. */
const UNSEEN: ReadonlySet<string> = new Set(["unread", "dynamic", "challenge", "soft-404", "error"]);

/** Whether a column is shown under a filter. */
export function passes(column: RecordedColumn, filter: ColumnFilter, isCorrected: boolean): boolean {
  switch (filter) {
    case "all":
      return true;
    case "blank":
      return column.state === "blank";
    case "undated":
      return isUndated(column);
    case "unread":
      return isUnseen(column);
    case "unmatched":
      return column.matched.length === 0;
    case "corrected":
      return isCorrected;
  }
}

/** Whether nobody saw what the column holds. */
export function isUnseen({ state }: RecordedColumn): boolean {
  return UNSEEN.has(state);
}

/** Whether its rows were counted: what was not read, or leads elsewhere, has no number of them, which is not nought. */
export function isCounted(column: RecordedColumn): boolean {
  return !isUnseen(column) && column.state !== "moved";
}

/** Whether it has rows and none of them a date. */
export function isUndated({ state, items, latestDate }: RecordedColumn): boolean {
  return state === "ok" && items > 0 && latestDate === null;
}
