import { normaliseUrl } from "../addresses/page-url.ts";
import type { Page } from "../page/page.ts";
import type { Anchor } from "../page/links.ts";
import type { Pager } from "../page-facts.ts";
import { allMatches } from "../plain-text/all-matches.ts";
import { bareText } from "../plain-text/clean-text.ts";

const NEXT = /^(?:下一?[页頁]|后一?页)[>»›]*$/;
const NUMBER = /^[[【]?(\d{1,4})[\]】]?$/;
const MAX_LABEL = 8;
/** 共 3 页, 1/3 页: on text as it is written, a line at most between number and word. */
const TOTAL = /共[ \u2063]?(\d{1,5})[ \u2063]?[页頁]|\d[ \u2063]?\/[ \u2063]?(\d{1,5})[ \u2063]?页/g;

/** Page 2, by the end of its address. */
const SECOND = /(?<!\d)2(?:\.\w{1,5})?$/;

/**
 * Whether a page shows another pager beside the one that was read of it, as one with two lists does: two addresses for
 * its next page or for one number, two totals, or a second page where there is said to be one. A pager repeated above
 * and below its list is one.
 */
export function hasOtherPager(page: Page, { total, next }: Pager): boolean {
  const labelled = page.anchors.filter(
    ({ text, node, url }) =>
      text.length <= MAX_LABEL && node.region === "content" && identityOf(url) !== identityOf(page.url),
  );
  const following = labelled.filter(({ text }) => NEXT.test(bareText(text))).map(({ url }) => url);
  return (
    distinct(next === null ? following : [next, ...following]) > 1 ||
    (total === 1 && following.some((url) => SECOND.test(url))) ||
    totalsOn(page) > 1 ||
    numbersOf(labelled).some((urls) => distinct(urls) > 1)
  );
}

/** The addresses of each number that a page shows. */
function numbersOf(anchors: readonly Anchor[]): string[][] {
  const byNumber = new Map<string, string[]>();
  for (const { text, url } of anchors) {
    const number = NUMBER.exec(bareText(text))?.[1];
    if (number === undefined) continue;
    const known = byNumber.get(number);
    if (known) known.push(url);
    else byNumber.set(number, [url]);
  }
  return [...byNumber.values()];
}

function distinct(urls: readonly string[]): number {
  return new Set(urls.map(identityOf)).size;
}

function totalsOn({ html }: Page): number {
  if (!/[页頁]/.test(html.text)) return 0;
  return new Set(allMatches(html.text, TOTAL).map(([, first, second]) => Number(first ?? second))).size;
}

function identityOf(url: string): string {
  return normaliseUrl(url) ?? url;
}
