import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import { holdingOf } from "../../lib/audit/site/holding.ts";
import { isPlausible, isToCome, newestRow, type DatedRow } from "../../lib/audit/site/newest-row.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { addDays, addMonths, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { ListItem } from "../../lib/facts/page-facts.ts";
import { readUntil } from "./read-until.ts";
import { urlDate } from "../../lib/facts/dates/url-date.ts";

export type Window = { readonly days: number } | { readonly months: number };

/**
 * How fresh a column is. `undated`: rows without a date may be the newest, so age cannot be told. `unknown`: too
 * little was read. `empty`: no rows, which is another check's business. `disputed`: its rows show old days, an address
 * says that something was put up in time, or the row above them bears a day that is still to come.
 */
export type Freshness =
  | { readonly kind: "fresh" | "undated" | "unknown" | "empty" }
  | { readonly kind: "stale"; readonly newest: DatedRow }
  | { readonly kind: "disputed"; readonly newest: DatedRow; readonly by: "address" | DatedRow };

/** Pinned notices that a list may show above its newest row. */
const MOST_PINNED = 5;

/** Judges the newest row over a column and its sub-columns: a landing page is as fresh as what lies below it. */
export function freshnessOf(column: Column, site: Site, window: Window, referenceDate: CivilDate): Freshness {
  if (column.items.length === 0) return { kind: holdingOf(column, site) === "unread" ? "unknown" : "empty" };
  const below = descendantsOf(column, site);
  const all = [column, ...below];
  const rows = all.flatMap(({ items }) => items);
  const last = readUntil(
    all.flatMap(({ pages }) => pages),
    referenceDate,
  );
  const newest = newestRow(rows, last);
  const first = earliest(window, referenceDate);
  if (newest && newest.date >= first) return { kind: "fresh" };
  if (!newest || hasUndatedAbove(column.items, newest)) return { kind: "undated" };
  // Lists of documents often show 成文日期: the day of publication may stand in the address or on the document's page.
  const published = (url: string): CivilDate | null => site.pageAt(url)?.published.date ?? null;
  const days = rows.flatMap(({ url }) => [urlDate(url), published(url)]);
  if (days.some((day) => isWithin(day, first, last))) return { kind: "disputed", newest, by: "address" };
  const toCome = column.items.slice(0, placeOf(newest, column.items)).find((row) => isToCome(row, last));
  if (toCome) return { kind: "disputed", newest, by: toCome };
  const known = isKnown(column, referenceDate) && below.every((one) => isKnown(one, referenceDate));
  return known ? { kind: "stale", newest } : { kind: "unknown" };
}

/** The first day that still counts as updated; months are calendar months (国办秘函〔2019〕19号). */
function earliest(window: Window, referenceDate: CivilDate): CivilDate {
  return "days" in window ? addDays(referenceDate, -window.days) : addMonths(referenceDate, -window.months);
}

function isWithin(day: CivilDate | null, first: CivilDate, last: CivilDate): boolean {
  return day !== null && first <= day && day <= last;
}

/** An undated row that stands above the newest dated one may be newer still. */
function hasUndatedAbove(rows: readonly ListItem[], newest: DatedRow): boolean {
  return rows.slice(0, placeOf(newest, rows)).some((row) => row.date === null);
}

/** Where the newest day first stands in a list; 0 where it stands in another. */
function placeOf({ date }: DatedRow, rows: readonly ListItem[]): number {
  return Math.max(
    rows.findIndex((row) => row.date === date),
    0,
  );
}

/** All rows were read, or the unread pages can only hold older ones. */
function isKnown(column: Column, referenceDate: CivilDate): boolean {
  return column.complete || (column.items.length > 0 && isNewestFirst(column.items, referenceDate));
}

/** Newest first below a few pinned rows; rows of one single day show no order. */
function isNewestFirst(rows: readonly ListItem[], referenceDate: CivilDate): boolean {
  const dates = rows.filter((row) => isPlausible(row, referenceDate)).map(({ date }) => date);
  const mostPinned = Math.min(MOST_PINNED, Math.floor(dates.length / 3));
  for (let pinned = 0; pinned <= mostPinned; pinned++) {
    const [first, ...rest] = dates.slice(pinned);
    const descends = rest.every((date, at) => date <= (rest[at - 1] ?? first ?? date));
    if (descends && first !== undefined && first > (rest.at(-1) ?? first)) return true;
  }
  return false;
}
