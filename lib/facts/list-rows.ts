import type { HtmlNode } from "./html.ts";
import type { ListDate } from "./list-dates.ts";
import { listDates } from "./list-dates.ts";
import { datedRows } from "./dated-rows.ts";
import type { Anchor } from "./links.ts";
import type { Page } from "./page.ts";
import type { ListItem } from "./page-facts.ts";
import { normaliseUrl } from "./page-url.ts";
import { isTitle, rowTitle } from "./row-title.ts";
import { undatedRows, undatedSiblings } from "./undated-rows.ts";
import { urlDate } from "./url-date.ts";

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

const PAGER_WORDS =
  /^(?:首页|上一?页|下一?页|尾页|末页|前一页|后一页|第一页|最后一页|[<>«»‹›]+|\d{1,3}|更多.{0,3}|more.{0,3}|[+＋]?更多)$/i;

/**
 * The rows of a list page in page order, each address once. Rows with dates show where the list is; only on a
 * page without any are undated links taken for rows, and then by their addresses.
 */
export function listItems(page: Page, breadcrumb: HtmlNode | null): ListItem[] {
  const material = materialOf(page, breadcrumb);
  const dated = datedRows(material);
  const rows = dated.length > 0 ? [...dated, ...undatedSiblings(material, dated)] : undatedRows(material);
  rows.sort((a, b) => a.anchor.node.index - b.anchor.node.index);
  return unique(rows.map((row) => itemOf(material, row)));
}

function materialOf(page: Page, breadcrumb: HtmlNode | null): RowMaterial {
  const dates = listDates(page);
  const anchors = page.anchors.filter(
    ({ node, text }) =>
      node.region !== "footer" &&
      !(breadcrumb !== null && node.index >= breadcrumb.index && node.index < breadcrumb.end) &&
      !PAGER_WORDS.test(text) &&
      isTitle(`${text}${node.attributes["title"] ?? ""}`),
  );
  return { page, anchors, dates };
}

function itemOf({ page, dates }: RowMaterial, { anchor, date }: Row): ListItem {
  const title = rowTitle(page, anchor, dates);
  if (date !== null) return { title, url: anchor.url, date: date.date, dateSource: "list" };
  const put = urlDate(anchor.url);
  return { title, url: anchor.url, date: put, dateSource: put === null ? "none" : "url" };
}

function unique(items: readonly ListItem[]): ListItem[] {
  const seen = new Map<string, ListItem>();
  for (const item of items) {
    if (item.title === "") continue;
    const key = normaliseUrl(item.url) ?? item.url;
    const known = seen.get(key);
    // A headline or picture above the list links the same article without its date.
    if (known === undefined || (known.dateSource !== "list" && item.dateSource === "list"))
      seen.set(key, item);
  }
  return [...seen.values()];
}
