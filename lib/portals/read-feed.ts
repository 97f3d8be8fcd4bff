import { decodeBody } from "../facts/plain-text/decode.ts";
import { openPage } from "../facts/page/page.ts";
import type { PageFacts, Response } from "../facts/page-facts.ts";
import { FAMILIES } from "./families/families.ts";
import type { FeedPart } from "./feeds/feed-facts.ts";
import { feedPart } from "./feeds/feed-facts.ts";
import { nfraArticle } from "./nfra-article.ts";
import { NFRA_ARTICLE } from "./families/nfra.ts";
import type { FeedRequest } from "./families/portal.ts";
import { readPage } from "./read-page.ts";
import { routedUrl } from "./routed-url.ts";

/**
 * What to ask the server for when `readPage` called this answer `dynamic`: the first page of the feed behind its
 * list, on the same host. Null where the page does not tell. Opens the page anew; never throws.
 */
export function feedOf(response: Response): FeedRequest | null {
  try {
    const { text } = decodeBody(response.body, response.contentType);
    const page = openPage(text, routedUrl(response));
    for (const family of FAMILIES) {
      const request = family.recognise(page) ? (family.feed?.(page) ?? null) : null;
      if (request !== null) return request;
    }
    return null;
  } catch {
    return null; // What breaks the reader has no feed that could be asked for.
  }
}

/**
 * The facts of a list page whose rows came from its feed: `shell` as `readPage` gave it, with the rows, the pager
 * and `capture: "feed"`. `pager.next` is the feed's own second page, which `readPage` reads when it is fetched.
 * An answer that is no list of this feed (an error, garbage, a challenge) leaves the shell as it is. Never throws.
 */
export function readFeed(shell: PageFacts, request: FeedRequest, response: Response): PageFacts {
  const read = READERS.get(request.family) ?? feedFacts;
  return read(shell, response) ?? shell;
}

type FactsFrom = (shell: PageFacts, response: Response) => PageFacts | null;

/** Answers that are no rows of a list. */
const READERS: ReadonlyMap<string, FactsFrom> = new Map([
  ["frame", frameFacts],
  [NFRA_ARTICLE, nfraArticle],
]);

function feedFacts(shell: PageFacts, response: Response): PageFacts | null {
  try {
    const { text } = decodeBody(response.body, response.contentType);
    const part = feedPart(response, text, shell.finalUrl);
    if (part === null) return null;
    return { ...shell, ...part, pager: followable(part, feedPart(response, text)) };
  } catch {
    return null; // Not an address, or an answer that breaks the reader: the list stays unread.
  }
}

/**
 * Rows may be addressed from the list's page, which a later page of the feed does not know: then it is not followed,
 * and the list known to be longer than what was read.
 */
function followable({ items, pager }: FeedPart, alone: FeedPart | null): PageFacts["pager"] {
  const isRelative = items.some(({ url }, index) => url !== alone?.items[index]?.url);
  if (pager === null || pager.next === null || !isRelative) return pager;
  return { ...pager, total: pager.total ?? pager.current + 1, next: null };
}

/** The page in the frame is the list: its rows, its pager, its links to other columns, and its word that there is nothing. */
function frameFacts(shell: PageFacts, response: Response): PageFacts | null {
  const { state, stateReason, items, pager, columns } = readPage(response);
  const isList = (state === "ok" && items.length > 0) || state === "blank";
  if (!isList) return null;
  const known = new Set(shell.columns.map(({ url }) => url));
  const all = [...shell.columns, ...columns.filter(({ url }) => !known.has(url))];
  return { ...shell, capture: "feed", kind: "list", state, stateReason, items, pager, columns: all };
}
