import { emptyWords } from "../../facts/state/empty-words.ts";
import { openPage } from "../../facts/page/page.ts";
import type { Page } from "../../facts/page/page.ts";
import { z } from "../../facts/zod.ts";
import type { Feed, FeedPage } from "./feed.ts";
import type { Counted } from "./feed-page.ts";
import { feedPage } from "./feed-page.ts";
import { fragmentRows } from "./fragment-rows.ts";
import { pageNumber } from "./page-number.ts";
import { parseJson } from "./parse-json.ts";
import { scriptNumber } from "../scripts/script-value.ts";

const answer = z.object({ success: z.boolean().optional(), data: z.object({ html: z.string() }) });
const PAGES = /共\s*(\d{1,5})\s*页/;
const ROWS = /共\s*(\d{1,7})\s*条/;

/** A unit of a jpaas page: the list as a piece of HTML inside JSON, with a pager for a script to draw. */
export const jpaasFeed: Feed = {
  name: "jpaas",
  isAt: ({ pathname }) => /\/front\/page\/build\/unit\/?$/.test(pathname),
  read: ({ url, text, base }) => {
    const { success, data } = answer.safeParse(parseJson(text)).data ?? {};
    if (data === undefined || success === false) return null;
    const items = fragmentRows(data.html, base);
    const page = openPage(data.html, base);
    const { count, pages, size } = pagerIn(page);
    if (items.length === 0 && count !== 0 && emptyWords(page) === null && (pageNumber(url) ?? 1) === 1)
      return null;
    return feedPageOf(url, { items, count: items.length === 0 ? (count ?? 0) : count, pages }, size);
  },
};

/** The first question names no page: the second must, in a JSON of its own with the rows a page. */
function feedPageOf(url: URL, counted: Counted, size: number | null): FeedPage {
  if (pageNumber(url) !== null) return feedPage(url, counted, size ?? undefined);
  const numbered = new URL(url);
  const pageSize = size ?? counted.items.length;
  numbered.searchParams.set("paramJson", JSON.stringify({ pageNo: 1, pageSize }));
  const isTold = counted.count !== null || (counted.pages ?? null) !== null;
  // Nobody says how many there are: a size taken from the rows would prove every page full.
  return feedPage(isTold || size !== null ? numbered : url, counted, size ?? undefined);
}

interface Declared {
  readonly count: number | null;
  readonly pages: number | null;
  readonly size: number | null;
}

/** In the attributes of the pager's place, in the call that draws it, or in words. */
function pagerIn({ html, script }: Page): Declared {
  const pager = html.nodes.find(
    ({ attributes: { count, rows } }) => count !== undefined && rows !== undefined,
  );
  return {
    count:
      numberOf(pager?.attributes["count"]) ??
      scriptNumber(script, "count") ??
      numberOf(ROWS.exec(html.text)?.[1]),
    pages: numberOf(PAGES.exec(html.text)?.[1]),
    size: numberOf(pager?.attributes["rows"]) ?? scriptNumber(script, "rows"),
  };
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
