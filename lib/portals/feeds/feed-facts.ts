import type { PageFacts, Response } from "../../facts/page-facts.ts";
import { found } from "../../facts/state/page-state.ts";
import type { FeedPage } from "./feed.ts";
import { ANY_JSON, FEEDS } from "./feeds.ts";

/** What an answer of a feed adds to the facts of whoever asked. */
export type FeedPart = Pick<PageFacts, "capture" | "kind" | "state" | "stateReason" | "items" | "pager">;

/** Whether this is the address of a known kind of feed: what comes from there is rows, or nothing that can be read. */
export function isFeedAddress(url: URL): boolean {
  return FEEDS.some((feed) => feed.isAt(url));
}

/**
 * The rows and the pager of a feed's answer; null where it is none. `base` is what rows' addresses are relative to:
 * the list's page where it is known, else the feed's own address.
 */
export function feedPart({ finalUrl, status }: Response, text: string, base = finalUrl): FeedPart | null {
  if (status >= 400) return null;
  const url = new URL(finalUrl);
  const feed = FEEDS.find((one) => one.isAt(url)) ?? (ANY_JSON.isAt(url) ? ANY_JSON : null);
  const page = feed?.read({ url, text, base }) ?? null;
  return feed === null || page === null ? null : partOf(page, feed.name);
}

function partOf({ items, current, total, next }: FeedPage, family: string): FeedPart {
  const isBlank = items.length === 0 && current === 1;
  return {
    capture: "feed",
    kind: "list",
    ...(isBlank ? found("blank", "feed-empty", family) : found("ok", "feed", family)),
    items: [...items],
    pager: { current, total, next, order: "ascending" },
  };
}
