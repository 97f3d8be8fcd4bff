import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { bareText } from "../plain-text/clean-text.ts";
import type { DateMention } from "../dates/date-text.ts";
import { firstDate } from "../dates/date-text.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import { countInside } from "../html/tree.ts";

/** Where a template keeps the whole day of which it shows 05-06, 5月6日, 昨天 or a picture. */
const NAMES = ["datetime", "data-date", "data-time", "data-pubdate", "data-publish-date", "title", "alt"];
const RARE = NAMES.filter((name) => name !== "title" && name !== "alt");
/** `title` and `alt` hold anything: only one that is a day and nothing else counts. */
const WHOLE_DAY = /^\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}.{0,12})?\s*$/;
/** A row is near and holds few links: the days of a calendar stand far from any. */
const NEAR = 3;
const MAX_LINKS = 3;
/** What is shown beside it: 05-06, 11月1日, 3天前. Longer is a row's or a link's own text. */
const MAX_SHOWN = 8;

export type AttributeDate = DateMention & { readonly node: HtmlNode };

/** Days that stand in an element's attribute while its text shows less than a day; `written` are those of the text. */
export function* attributeDateSteps(
  { html, anchors }: Page,
  written: readonly { readonly node: HtmlNode }[],
): Steps<AttributeDate[]> {
  if (
    !RARE.some((name) => html.attributeNames.has(name)) &&
    !SHOWS_LESS.test(html.text) &&
    written.length > 0
  )
    return [];
  const known = new Set(written.map(({ node }) => node));
  return yield* flatSteps(html.nodes, (node): AttributeDate[] => {
    if (node.tag === "a" || node.region === "footer" || node.template || known.has(node)) return [];
    const date = dayIn(node);
    if (date === null || !isInRow(node, anchors)) return [];
    const isShort =
      node.to - node.from <= 4 * MAX_SHOWN &&
      bareText(html.text.slice(node.from, node.to)).length <= MAX_SHOWN;
    // The attribute of a whole row covers its title, in which nothing may be cut.
    return [{ date, form: "numeric", node, from: isShort ? node.from : node.to, to: node.to }];
  });
}

const SHOWS_LESS = /(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])|\d月\d{1,2}日|今天|昨天|前天|\d(?:天|小时|分钟)前/;

function isInRow(node: HtmlNode, anchors: Page["anchors"]): boolean {
  let up: HtmlNode | null = node;
  for (let level = 0; up !== null && level <= NEAR; level++, up = up.parent) {
    const links = countInside(anchors, up);
    if (links > 0) return links <= MAX_LINKS;
  }
  return false;
}

function dayIn({ attributes }: HtmlNode): string | null {
  for (const name of NAMES) {
    const value = attributes[name];
    if (value === undefined || value.length > 40 || !WHOLE_DAY.test(value)) continue;
    return firstDate(value);
  }
  return null;
}
