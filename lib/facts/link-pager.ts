import type { Page } from "./page.ts";
import type { Pager } from "./page-facts.ts";
import { bareText } from "./clean-text.ts";
import { normaliseUrl } from "./page-url.ts";

const NEXT = /^(?:下一?页|后一?页|下页|next|[>»›]|下一页[>»›]+|[>»›]下一页)[>»›]*$/i;
const LAST = /^(?:尾页|末页|最后一?页|last|>>|»)$/i;
const TOTAL = [
  /共\s*(\d{1,5})\s*页/,
  /第?\s*\d{1,5}\s*\/\s*(\d{1,5})\s*页/,
  /(?:总页数|页数|页次)\s*[:：]?\s*(?:\d{1,5}\s*\/\s*)?(\d{1,5})/,
];
const CURRENT = [
  /第\s*(\d{1,5})\s*页/,
  /第?\s*(\d{1,5})\s*\/\s*\d{1,5}\s*页/,
  /当前页?\s*[:：]?\s*第?(\d{1,5})/,
  /页次\s*[:：]?\s*(\d{1,5})\s*\//,
];
const PAGE_NUMBER = /(?:_|\/|page=|pageNum=|pageIndex=|cur_page=|pagenum=|pageNo=)(\d{1,5})(?:\.\w+)?$/i;

/** A pager written as links (下一页, 尾页) and words (共 12 页): what any portal may have. Null when there is none. */
export function linkPager(page: Page): Pager | null {
  const words = wordsOf(page);
  const total = firstNumber(TOTAL, words);
  const next = page.anchors.find(
    ({ text, url, node }) => NEXT.test(bareText(text)) && node.region !== "footer" && url !== page.url,
  );
  if (next === undefined && total === null) return null;
  const last = page.anchors.find(({ text }) => LAST.test(bareText(text)));
  const nextNumber = next === undefined ? null : numberIn(next.url);
  const ownNumber = numberIn(page.url);
  const order = isDescending(ownNumber, nextNumber, last === undefined ? null : numberIn(last.url))
    ? "descending"
    : "ascending";
  const current =
    firstNumber(CURRENT, words) ??
    (order === "ascending" && nextNumber !== null && ownNumber !== null ? nextNumber - 1 : 1);
  const isLast =
    next === undefined || sameAddress(next.url, page.url) || (total !== null && current >= total);
  return { current, total, next: isLast ? null : next.url, order };
}

/** Numbers that fall from page to page: 博达's second page of 24 is `23.htm`. */
function isDescending(own: number | null, next: number | null, last: number | null): boolean {
  if (next === null) return false;
  return own === null ? last !== null && last < next : next < own;
}

function wordsOf(page: Page): string {
  return page.html.text.replace(/[\s\u2063]+/g, " ");
}

function firstNumber(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const number = Number(pattern.exec(text)?.[1] ?? Number.NaN);
    if (number > 0) return number;
  }
  return null;
}

function numberIn(url: string): number | null {
  const { pathname, search } = new URL(url);
  const match = PAGE_NUMBER.exec(search) ?? PAGE_NUMBER.exec(pathname);
  return match ? Number(match[1]) : null;
}

function sameAddress(one: string, other: string): boolean {
  return normaliseUrl(one) === normaliseUrl(other);
}
