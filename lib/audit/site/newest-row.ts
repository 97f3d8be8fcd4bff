import type { CivilDate } from "../../facts/civil-date.ts";
import type { ListItem } from "../../facts/page-facts.ts";
import { urlDate } from "../../facts/dates/url-date.ts";

export type DatedRow = ListItem & { readonly date: CivilDate };

/**
 * The row with the newest plausible date, over all rows: a pinned old notice stands on top, and a date after the
 * reference date is a misprint. Null when no row has such a date.
 */
export function newestRow(rows: readonly ListItem[], referenceDate: CivilDate): DatedRow | null {
  let newest: DatedRow | null = null;
  for (const row of rows) {
    if (!isPlausible(row, referenceDate)) continue;
    if (newest === null || row.date > newest.date) newest = row;
  }
  return newest;
}

/** Whether a row has a date that can be true: none after the reference date. */
export function isPlausible(row: ListItem, referenceDate: CivilDate): row is DatedRow {
  return row.date !== null && row.date <= referenceDate;
}

/**
 * Whether a row bears a day after the reference date, and nothing says when it was really put up: a slip, a day of
 * something else, or a page read after midnight. It may be the newest of all.
 */
export function isToCome(row: ListItem, referenceDate: CivilDate): row is DatedRow {
  const putUp = urlDate(row.url);
  return row.date !== null && row.date > referenceDate && (putUp === null || putUp > referenceDate);
}
