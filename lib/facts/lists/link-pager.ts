import { bareText } from "../plain-text/clean-text.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { Pager } from "../page-facts.ts";
import { normaliseUrl } from "../addresses/page-url.ts";
import { numberedLinks } from "./numbered-links.ts";

const NEXT = /^(?:下一?[页頁]|后一?页|下页|next|[>»›]|[>»›]下一页)[>»›]*$/i;
const PREVIOUS = /^[<«‹]*(?:上一?[页頁]|前一?页|prev(?:ious)?|[<«‹])$/i;
const LAST = /^(?:尾页|末[页頁]|最后一?页|last|>>|»)$/i;
/** No label of a pager is longer. */
const MAX_LABEL = 8;
/** On text whose white space is one space each. */
const TOTAL = [
  /共 ?(\d{1,5}) ?[页頁]/,
  /\d ?\/ ?(\d{1,5}) ?页/,
  /(?:总页数|页数|页次) ?(?:[:：] ?)?(?:\d{1,5} ?\/ ?)?(\d{1,5})/,
];
const CURRENT = [
  /第 ?(\d{1,5}) ?[页頁]/,
  /(\d{1,5}) ?\/ ?\d{1,5} ?页/,
  /当前页? ?(?:[:：] ?)?第?(\d{1,5})/,
  /页次 ?(?:[:：] ?)?(\d{1,5}) ?\//,
];
const PAGE_WORD = /[页頁]/g;
/** Raw characters, with the seams of tags, between a number and the word. */
const REACH = 80;
const PAGE_NUMBER = /(?:[_@/]|page=|pageNum=|pageIndex=|cur_page=|pagenum=|pageNo=)(\d{1,5})(?:\.\w+)?$/i;

/** A pager written as links (下一页, 尾页, 2) and words (共 12 页): what any portal may have. Null when there is none. */
export function linkPager(page: Page): Pager | null {
  const words = aroundPages(page.html.text);
  const numbers = numberedLinks(page);
  const next = linkNamed(page, NEXT) ?? numbers.next;
  const previous = linkNamed(page, PREVIOUS);
  const written = firstNumber(TOTAL, words);
  if (next === undefined && previous === undefined && written === null) return null;
  const order = orderOf(page, next);
  const current =
    firstNumber(CURRENT, words) ??
    stepFrom(numbers.of(next), -1) ??
    stepFrom(numbers.of(previous), 1) ??
    (order === "ascending" ? ascendingCurrent(page, next) : laterThanFirst(previous));
  const last = linkNamed(page, LAST);
  const total =
    written ?? numbers.of(last) ?? (next === undefined && previous !== undefined ? current : null);
  const isLast =
    next === undefined || isSameAddress(next.url, page.url) || (total !== null && current >= total);
  return { current, total, next: isLast ? null : next.url, order };
}

/** The stretches of the text around the word 页, with one space for any white space: totals stand nowhere else. */
function aroundPages(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index: at } of text.matchAll(PAGE_WORD)) {
    const from = Math.max(end, at - REACH);
    if (from > end) parts.push("\n");
    end = Math.min(text.length, at + REACH);
    parts.push(text.slice(from, end).replace(/[\s\u2063]+/g, " "));
  }
  return parts.join("");
}

function linkNamed(page: Page, name: RegExp): Anchor | undefined {
  return page.anchors.find(
    ({ text, url, node }) =>
      text.length <= MAX_LABEL && name.test(bareText(text)) && node.region !== "footer" && url !== page.url,
  );
}

/** Numbers that fall from page to page: 博达's second page of 24 is `23.htm`. */
function orderOf(page: Page, next: Anchor | undefined): Pager["order"] {
  const to = numberIn(next?.url);
  if (to === null) return "ascending";
  const own = numberIn(page.url);
  const last = numberIn(linkNamed(page, LAST)?.url);
  const isFalling = own === null ? last !== null && last < to : to < own;
  return isFalling ? "descending" : "ascending";
}

function ascendingCurrent(page: Page, next: Anchor | undefined): number {
  const to = numberIn(next?.url);
  return to !== null && numberIn(page.url) !== null ? Math.max(1, to - 1) : 1;
}

/** Where numbers fall, a page's own says nothing of its place: only that a link back makes it a later one. */
function laterThanFirst(previous: Anchor | undefined): number {
  return previous === undefined ? 1 : 2;
}

function stepFrom(number: number | null, step: number): number | null {
  return number === null || number + step < 1 ? null : number + step;
}

function firstNumber(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const number = Number(pattern.exec(text)?.[1] ?? Number.NaN);
    if (number > 0) return number;
  }
  return null;
}

function numberIn(url: string | undefined): number | null {
  if (url === undefined) return null;
  const { pathname, search } = new URL(url);
  const match = PAGE_NUMBER.exec(search) ?? PAGE_NUMBER.exec(pathname);
  return match ? Number(match[1]) : null;
}

function isSameAddress(one: string, other: string): boolean {
  return normaliseUrl(one) === normaliseUrl(other);
}
