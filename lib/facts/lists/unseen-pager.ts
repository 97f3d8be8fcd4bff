import { absoluteUrl } from "../addresses/absolute-url.ts";
import { bareText } from "../plain-text/clean-text.ts";
import { textOf } from "../html/text-of.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import type { Pager } from "../page-facts.ts";
import { countInside } from "../html/tree.ts";

/** What is pressed to see more of a list; a button that can no longer be pressed is named so. */
const GOES_ON =
  /^[+＋]?(?:下一?[页頁]|下页|加载更多|点击加载(?:更多)?|查看更多|显示更多|更多\.{3}|loadmore|next)[>»›…]*$/i;
const SPENT = /dis|no_?more|end|last|hide|cur|active/i;
const PRESSED = ["a", "button", "div", "span", "p", "li"];
const MAX_LABEL = 12;
/** 共57条记录 on a line of its own with the pager's words. */
const RECORDS = /共(?:有|计)?(\d{1,6})(?:条|篇|个)?(?:记录|信息|数据|结果|条|篇)/;
const PER_PAGE = /每页(?:显示)?(\d{1,3})(?:条|篇|个)?/;
const MAX_LINE = 60;
/** Programs that draw pagers, with the numbers they are given. */
const PROGRAM = /laypage|kkpager|jqPaginator|twbsPagination|\.pagination\s*\(|\bPaging\s*\(|pageToolbar/i;
const PAGES = /\b(?:totalPages?|pageCount|pages)["']?\s{0,5}[:=]\s{0,5}["']?(\d{1,5})\b/i;
const KKPAGER = /kkpager[\s\S]{0,200}?\btotal\s*:\s*(\d{1,5})\b/;
const COUNT =
  /\b(?:count|totalRecords?|totalCount|total_?num|totalData)["']?\s{0,5}[:=]\s{0,5}["']?(\d{1,6})\b/i;
const LIMIT = /\b(?:limit|pageSize|showData|perPage|items_per_page)["']?\s{0,5}[:=]\s{0,5}["']?(\d{1,3})\b/i;
/** Attributes in which a template leaves the number of pages to the program that draws the pager (河南). */
const MARKS = [
  "pagecount",
  "data-pagecount",
  "data-page-count",
  "totalpage",
  "data-totalpage",
  "data-total-page",
];
const CHOICE = /^第?(\d{1,4})页?$/;

/**
 * A pager whose next page has no address that could be followed: a button 加载更多, a program's numbers, a list to
 * choose a page from, 共57条 over fifteen rows. `total` null: how far the list goes on is not known. Null where
 * nothing says that it does.
 */
export function unseenPager(page: Page, rows: number): Pager | null {
  if (rows === 0) return null;
  const chosen = choicePager(page);
  if (chosen !== null) return chosen;
  const total = markedTotal(page) ?? programTotal(page.script) ?? recordsTotal(page, rows);
  if (total !== null) return total > 1 ? unseen(total) : null;
  return PRESSED.some((tag) => page.html.kinds.elements(tag).some((node) => goesOn(page, node)))
    ? unseen(null)
    : null;
}

function unseen(total: number | null): Pager {
  return { current: 1, total, next: null, order: "ascending" };
}

/** `<select onchange="location=this.value">` with an entry for each page. */
function choicePager({ html, base, url }: Page): Pager | null {
  const pages = new Map<number, string | null>();
  for (const { text, list, attributes } of html.choices) {
    const number = Number(CHOICE.exec(bareText(text))?.[1] ?? 0);
    const value = attributes["value"] ?? "";
    if (number > 0 && isForPages(list))
      pages.set(number, /[./?]/.test(value) ? absoluteUrl(value, base) : null);
  }
  if (pages.size < 2) return null;
  const own = [...pages].find(([, address]) => address === url)?.[0] ?? 1;
  return { current: own, total: pages.size, next: pages.get(own + 1) ?? null, order: "ascending" };
}

function isForPages(list: HtmlNode["attributes"]): boolean {
  return /location|page|href/i.test(`${list["onchange"] ?? ""} ${list["name"] ?? ""} ${list["id"] ?? ""}`);
}

function markedTotal({ html }: Page): number | null {
  const mark = MARKS.find((name) => html.attributeNames.has(name));
  if (mark === undefined) return null;
  const total = html.nodes.find(({ attributes }) => attributes[mark] !== undefined)?.attributes[mark] ?? "";
  return /^\d{1,5}$/.test(total) && Number(total) > 0 ? Number(total) : null;
}

function programTotal(script: string): number | null {
  const at = PROGRAM.exec(script)?.index;
  if (at === undefined) return null;
  const call = script.slice(Math.max(0, at - 600), at + 600);
  const pages = (PAGES.exec(call) ?? KKPAGER.exec(call))?.[1];
  if (pages !== undefined) return Number(pages);
  const [count, limit] = [COUNT.exec(call)?.[1], LIMIT.exec(call)?.[1]];
  return count === undefined || Number(limit ?? 0) < 1 ? null : Math.ceil(Number(count) / Number(limit));
}

function recordsTotal({ html }: Page, rows: number): number | null {
  if (!html.text.includes("共")) return null;
  for (const raw of html.text.split("\n")) {
    const line = raw.includes("共") && raw.length <= 4 * MAX_LINE ? bareText(raw) : "";
    const records = line.length <= MAX_LINE ? RECORDS.exec(line)?.[1] : undefined;
    if (records === undefined || Number(records) <= rows) continue;
    const size = Number(PER_PAGE.exec(line)?.[1] ?? rows);
    return Math.max(2, Math.ceil(Number(records) / Math.max(1, size)));
  }
  return null;
}

/** Pressed by a script alone: an element that is or holds a link with an address leads to another page instead. */
function goesOn({ html, anchors }: Page, node: HtmlNode): boolean {
  if (
    node.to - node.from > 4 * MAX_LABEL ||
    node.to === node.from ||
    node.region !== "content" ||
    node.hidden
  )
    return false;
  const { class: classes = "", id = "", onclick, href, disabled } = node.attributes;
  const isPressed = node.tag === "a" ? href !== undefined || onclick !== undefined : node.tag === "button";
  if (!isPressed && onclick === undefined && !/more|next/i.test(`${classes} ${id}`)) return false;
  if (disabled !== undefined || SPENT.test(classes) || SPENT.test(node.parent?.attributes["class"] ?? ""))
    return false;
  const label = textOf(html, node).replace(/\s/g, "");
  return GOES_ON.test(label) && countInside(anchors, node) === 0 && isNoLink(node);
}

function isNoLink(node: HtmlNode): boolean {
  for (let up: HtmlNode | null = node.parent; up !== null; up = up.parent)
    if (
      up.tag === "a" &&
      up.attributes["href"] !== undefined &&
      !/^\s*(?:javascript|#)/i.test(up.attributes["href"])
    )
      return false;
  return true;
}
