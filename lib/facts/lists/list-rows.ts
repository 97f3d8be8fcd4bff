import { finish } from "../steps/finish.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import type { HtmlNode } from "../html/html.ts";
import type { ListDate } from "./list-dates.ts";
import { listDateSteps } from "./list-dates.ts";
import { datedRowSteps } from "./dated-rows.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { ListItem } from "../page-facts.ts";
import { linkIdentity } from "../addresses/link-identity.ts";
import { isTitle, rowTitle } from "./row-title.ts";
import { isSiteTool } from "../page/site-tool.ts";
import { siblingSteps, undatedSteps } from "./undated-rows.ts";
import { urlDate } from "../dates/url-date.ts";

/** One row as found: its link, the element that holds it, and the dates that are its own, best first. */
export interface Row {
  readonly node: HtmlNode;
  readonly anchor: Anchor;
  readonly date: ListDate | null;
}

/** What the search for rows looks at: links that can be titles, dates that can be theirs. */
export interface RowMaterial {
  readonly page: Page;
  readonly anchors: readonly Anchor[];
  readonly dates: readonly ListDate[];
}

/** Rows that are looked at between two rests. */
const SLICE = 500;
const PAGER_WORDS =
  /^(?:首页|上一?页|下一?页|尾页|末页|前一页|后一页|第一页|最后一页|[<>«»‹›]+|\d{1,3}|更多.{0,3}|more.{0,3}|[+＋]?更多)$/i;

/**
 * The rows of a list page in page order, each address once. Rows with dates show where the list is; only on a
 * page without any are undated links taken for rows, and then by their addresses.
 */
export function listItems(page: Page, breadcrumb: HtmlNode | null): ListItem[] {
  return finish(itemSteps(page, breadcrumb));
}

/** `listItems` in steps, between which whoever runs it may rest. */
export function* itemSteps(page: Page, breadcrumb: HtmlNode | null): Steps<ListItem[]> {
  const dates = yield* listDateSteps(page);
  const anchors = yield* flatSteps(page.anchors, (anchor) =>
    mayBeTitle(anchor, breadcrumb) ? [anchor] : [],
  );
  const material = { page, anchors, dates };
  const dated = yield* datedRowSteps(material);
  yield;
  const undated = yield* dated.length > 0 ? siblingSteps(material, dated) : undatedSteps(material);
  const rows = withoutAside(page, [...dated, ...undated]);
  yield;
  rows.sort((a, b) => a.anchor.node.index - b.anchor.node.index);
  const items = yield* flatSteps(rows, (row) => [itemOf(material, row)]);
  yield;
  return yield* unique(items);
}

/** Fewer rows show no list beside which another would be the lesser. */
const A_LIST = 3;

/** What a page recommends beside its list (热门, 排行) is no part of it; on a home page every block counts. */
function withoutAside({ url }: Page, rows: readonly Row[]): Row[] {
  const own = rows.filter(({ anchor }) => anchor.node.region !== "aside");
  const isBeside = own.length >= A_LIST && rows.length < 2 * own.length && new URL(url).pathname !== "/";
  return isBeside ? own : [...rows];
}

function mayBeTitle({ node, text }: Anchor, breadcrumb: HtmlNode | null): boolean {
  return (
    node.region !== "footer" &&
    !(breadcrumb !== null && node.index >= breadcrumb.index && node.index < breadcrumb.end) &&
    !PAGER_WORDS.test(text) &&
    !isSiteTool(text) &&
    isTitle(`${text}${node.attributes["title"] ?? ""}`)
  );
}

function itemOf({ page, dates }: RowMaterial, { anchor, date }: Row): ListItem {
  const title = rowTitle(page, anchor, dates);
  if (date !== null) return { title, url: anchor.url, date: date.date, dateSource: "list" };
  const put = urlDate(anchor.url);
  return { title, url: anchor.url, date: put, dateSource: put === null ? "none" : "url" };
}

function* unique(items: readonly ListItem[]): Steps<ListItem[]> {
  const seen = new Map<string, ListItem>();
  for (const [at, item] of items.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (item.title === "") continue;
    const key = linkIdentity(item.url);
    const known = seen.get(key);
    // A headline or picture above the list links the same article without its date.
    if (known === undefined || (known.dateSource !== "list" && item.dateSource === "list"))
      seen.set(key, item);
  }
  return [...seen.values()];
}
