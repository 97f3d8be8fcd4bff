import { headedDate } from "./headed-date.ts";
import type { HtmlNode } from "./html.ts";
import type { ListDate } from "./list-dates.ts";
import type { Row, RowMaterial } from "./list-rows.ts";
import type { Anchor } from "./links.ts";
import { countInside, inside, upperBound } from "./tree.ts";

const LISTS = new Set(["ul", "ol", "table", "dl"]);
const NO_ROW = new Set(["body", "html", "main", "form"]);
/** Text of a row beyond its title: a summary fits, an article does not. */
const MAX_ROW_TEXT = 1200;
const MAX_ROW_LINKS = 6;

/** Rows found from their dates: the smallest element that holds a date and a link is a row, or holds several. */
export function datedRows(material: RowMaterial): Row[] {
  const holders = new Map<HtmlNode, ListDate[]>();
  for (const date of material.dates) {
    const holder = holderOf(material, date.node);
    if (holder === null) continue;
    const dates = holders.get(holder);
    if (dates === undefined) holders.set(holder, [date]);
    else dates.push(date);
  }
  return [...holders].flatMap(([holder, dates]) => rowsIn(material, holder, dates));
}

function holderOf({ anchors }: RowMaterial, start: HtmlNode): HtmlNode | null {
  let node: HtmlNode | null = start;
  while (node !== null && countInside(anchors, node) === 0) node = node.tag === "a" ? null : node.parent;
  // Inside a link, the link is the row.
  for (let up = node; up !== null; up = up.parent) if (up.tag === "a") return up;
  return node === null || NO_ROW.has(node.tag) ? null : node;
}

function rowsIn(material: RowMaterial, holder: HtmlNode, dates: readonly ListDate[]): Row[] {
  const anchors = directAnchors(material, holder);
  const [only] = dates;
  const text = holder.to - holder.from;
  if (anchors.length <= 1 || dates.length === 1) {
    const anchor = titleAnchor(anchors);
    if (anchor === null || only === undefined || text > MAX_ROW_TEXT || anchors.length > MAX_ROW_LINKS)
      return [];
    return [{ node: holder, anchor, date: headedDate(material.page, holder, dates) ?? only }];
  }
  return pair(holder, anchors, dates);
}

/** Links of the row itself: not those of a list inside it (a pop-up with 相关解读 between link and date). */
function directAnchors({ anchors }: RowMaterial, holder: HtmlNode): Anchor[] {
  const all = inside(anchors, holder);
  const direct = all.filter(({ node }) => {
    for (let up = node.parent; up !== null && up.index > holder.index; up = up.parent)
      if (LISTS.has(up.tag)) return false;
    return true;
  });
  const articles = direct.filter(({ kind }) => kind === "article");
  return articles.length > 0 ? articles : direct;
}

function titleAnchor(anchors: readonly Anchor[]): Anchor | null {
  return anchors.reduce<Anchor | null>(
    (best, next) => (best === null || rank(next) > rank(best) ? next : best),
    null,
  );
}

function rank({ kind, text, node }: Anchor): number {
  const attachment = kind === "attachment" ? -1000 : 0;
  return attachment + Math.max(text.length, (node.attributes["title"] ?? "").length);
}

/** Several rows without an element of their own: each link takes the date on its side, before or after as the first does. */
function pair(holder: HtmlNode, anchors: readonly Anchor[], dates: readonly ListDate[]): Row[] {
  const datesFirst = (dates[0]?.from ?? 0) < (anchors[0]?.node.from ?? 0);
  return anchors.flatMap((anchor, index) => {
    const from = datesFirst ? (anchors[index - 1]?.node.from ?? -1) : anchor.node.from;
    const to = datesFirst ? anchor.node.from : (anchors[index + 1]?.node.from ?? Infinity);
    const date = datesFirst
      ? dates[upperBound(dates, (other) => other.from < to) - 1]
      : dates[upperBound(dates, (other) => other.from < from)];
    return date === undefined || date.from < from || date.from >= to ? [] : [{ node: holder, anchor, date }];
  });
}
