import type { FeedPage } from "./feed.ts";
import type { JsonList } from "./json-rows.ts";
import { atPage, pageNumber, pageSize } from "./page-number.ts";

/** What a feed page holds and how many there are of it. */
export type Counted = Pick<JsonList, "items" | "count"> & Partial<Pick<JsonList, "pages" | "offset">>;

/** A feed that declares no end and gives at least so many rows may go on. */
const LONG = 10;
/** Sizes of a full page, where a later page has to be told from the last without a word about its size. */
const FULL = new Set([5, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 40, 50, 100]);

/**
 * A page of a feed whose address carries the number of the page. `size`: rows a page where the address does not say.
 * Where nothing tells how far the feed goes, a long answer claims one page more than it has: nobody read to its end.
 */
export function feedPage(
  url: URL,
  { items, count, pages = null, offset = null }: Counted,
  size?: number,
): FeedPage {
  const current = pageNumber(url) ?? 1;
  const perPage = pageSize(url) ?? size ?? null;
  const total = pages ?? totalOf(count, perPage ?? (current === 1 ? items.length : null));
  const isMore = items.length > 0 && hasMore({ items, count, offset, current, total, perPage });
  const isOpen = total === null && count === null && perPage === null && items.length >= LONG;
  return {
    items,
    current,
    total: isOpen ? current + 1 : total,
    next: isMore ? atPage(url, current + 1) : null,
  };
}

function totalOf(count: number | null, perPage: number | null): number | null {
  return count === null || perPage === null || perPage === 0 ? null : Math.max(1, Math.ceil(count / perPage));
}

interface Place {
  readonly items: readonly unknown[];
  readonly count: number | null;
  readonly offset: number | null;
  readonly current: number;
  readonly total: number | null;
  readonly perPage: number | null;
}

function hasMore({ items, count, offset, current, total, perPage }: Place): boolean {
  if (count !== null && offset !== null) return offset + items.length < count;
  if (total !== null) return current < total;
  if (count !== null && perPage === null) return current * items.length < count && FULL.has(items.length);
  // Nothing declared: a full page may be followed by another, a shorter one is the last.
  return perPage !== null && items.length >= perPage;
}
