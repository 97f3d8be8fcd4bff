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
import { inYearOf, shortDaySteps } from "./short-days.ts";
import { siblingSteps, undatedSteps } from "./undated-rows.ts";
import { urlDate } from "../dates/url-date.ts";

/** One row as found: its link, the element that holds it, and the dates that are its own, best first. */
export interface Row {
  readonly node: HtmlNode;
  readonly anchor: Anchor;
  readonly date: ListDate | null;
  /** The day that is shown without its year, where that is all; kept in the year 2000. */
  readonly day?: ListDate;
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
  const short = yield* shortRowSteps(material, dated);
  const known = [...dated, ...short];
  yield;
  const undated = yield* known.length > 0 ? siblingSteps(material, known) : undatedSteps(material);
  const headlines = isRoot(page) && dated.length > 0 ? newerHeadlines(material, known) : [];
  const rows = withoutAside(page, [...known, ...undated, ...headlines]);
  yield;
  rows.sort((a, b) => a.anchor.node.index - b.anchor.node.index);
  const items = yield* flatSteps(rows, (row) => [itemOf(material, row)]);
  yield;
  return yield* unique(items);
}

/**
 * Rows that show 03-14 and no year. They may be newer than any whole date of the page, so a home page's all count; on
 * another page they are its list, or an ornament beside a longer one.
 */
function* shortRowSteps(material: RowMaterial, dated: readonly Row[]): Steps<Row[]> {
  const { page } = material;
  const days = yield* shortDaySteps(page);
  if (days.length < A_LIST) return [];
  const anchors = new Set(dated.map(({ anchor }) => anchor));
  const found = yield* datedRowSteps({ ...material, dates: days });
  const rows = found.flatMap(({ node, anchor, date }): Row[] =>
    date === null || anchors.has(anchor) ? [] : [{ node, anchor, date: null, day: date }],
  );
  const isMain = isRoot(page) || rows.length >= dated.length;
  return isMain && rows.length >= A_LIST ? rows : [];
}

/** Fewer rows show no list beside which another would be the lesser. */
const A_LIST = 3;

/** What a page recommends beside its list (热门, 排行) is no part of it; on a home page every block counts. */
function withoutAside(page: Page, rows: readonly Row[]): Row[] {
  const own = rows.filter(({ anchor }) => anchor.node.region !== "aside");
  const isBeside = own.length >= A_LIST && rows.length < 2 * own.length && !isRoot(page);
  return isBeside ? own : [...rows];
}

/** A home page's headline shows no day, but its address may: where that is newer than every row's, it is news. */
function newerHeadlines({ anchors }: RowMaterial, rows: readonly Row[]): Row[] {
  const dayOf = ({ anchor, date }: Row): string => date?.date ?? urlDate(anchor.url) ?? "";
  const newest = rows.map(dayOf).reduce((one, other) => (other > one ? other : one), "");
  return anchors.flatMap((anchor): Row[] => {
    const { node, url, kind } = anchor;
    const isNews = kind === "article" && node.region === "content" && (urlDate(url) ?? "") > newest;
    return isNews ? [{ node, anchor, date: null }] : [];
  });
}

function isRoot({ url }: Page): boolean {
  return new URL(url).pathname === "/";
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

function itemOf({ page, dates }: RowMaterial, { anchor, date, day }: Row): ListItem {
  const title = rowTitle(page, anchor, day === undefined ? dates : [day]);
  const whole = day === undefined ? null : inYearOf(anchor.url, day.date);
  if (whole !== null) return { title, url: anchor.url, date: whole, dateSource: "list" };
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
