import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { headedDate } from "./headed-date.ts";
import type { HtmlNode } from "../html/html.ts";
import type { ListDate } from "./list-dates.ts";
import type { Row, RowMaterial } from "./list-rows.ts";
import type { Anchor } from "../page/links.ts";
import { countInside, inside, upperBound } from "../html/tree.ts";

const LISTS = new Set(["ul", "ol", "table", "dl"]);
const NO_ROW = new Set(["body", "html", "main", "form"]);
/** Text of a row beyond its title: a summary fits, an article does not. */
const MAX_ROW_TEXT = 1200;
const MAX_ROW_LINKS = 6;
/** Rows that are looked at between two rests. */
const MANY = 500;

/** Rows found from their dates: the smallest element that holds a date and a link is a row, or holds several. */
export function* datedRowSteps(material: RowMaterial): Steps<Row[]> {
  const holders = new Map<HtmlNode, ListDate[]>();
  const pairs = yield* flatSteps(material.dates, (date) => [{ date, holder: holderOf(material, date.node) }]);
  for (const { date, holder } of pairs) {
    if (holder === null) continue;
    const dates = holders.get(holder);
    if (dates === undefined) holders.set(holder, [date]);
    else dates.push(date);
  }
  const rows: Row[] = [];
  for (const [holder, held] of holders) {
    const found =
      held.length < MANY ? rowsIn(material, holder, held) : yield* longRows(material, holder, held);
    for (const row of found) rows.push(row);
    if (rows.length % MANY === MANY - 1) yield;
  }
  return withoutTitleDates(rows);
}

/** A link with a day at the end of its title and one in a cell beside it was found by both: the cell's counts. */
function withoutTitleDates(rows: readonly Row[]): Row[] {
  if (rows.every(({ date }) => date?.alone === true)) return [...rows];
  const inCells = new Set(rows.flatMap(({ anchor, date }) => (date?.alone === true ? [anchor] : [])));
  return rows.filter(({ anchor, date }) => date?.alone === true || !inCells.has(anchor));
}

function holderOf({ anchors }: RowMaterial, start: HtmlNode): HtmlNode | null {
  let node: HtmlNode | null = start;
  while (node !== null && countInside(anchors, node) === 0) node = node.tag === "a" ? null : node.parent;
  // Inside a link, the link is the row.
  for (let up = node; up !== null; up = up.parent) if (up.tag === "a") return up;
  return node === null || NO_ROW.has(node.tag) ? null : node;
}

/** The rows of a holder of thousands of dates, which has no element for each. */
function* longRows(material: RowMaterial, holder: HtmlNode, dates: readonly ListDate[]): Steps<Row[]> {
  const all = inside(material.anchors, holder);
  const own = yield* flatSteps(all, (anchor) => (isDirect(anchor, holder) ? [anchor] : []));
  const direct = articlesOf(own.length > 0 ? own : all);
  if (direct.length <= 1) return rowsIn(material, holder, dates);
  yield;
  return yield* flatSteps(direct, pairing(holder, direct, dates));
}

function rowsIn(material: RowMaterial, holder: HtmlNode, dates: readonly ListDate[]): Row[] {
  const anchors = directAnchors(material, holder);
  // A day at the end of a title (会议通知 2024-05-06) gives way to one in a cell of its own.
  const only = dates.find(({ alone }) => alone) ?? dates[0];
  const text = holder.to - holder.from;
  if (anchors.length <= 1 || dates.length === 1) {
    const anchor = titleAnchor(anchors);
    if (anchor === null || only === undefined || text > MAX_ROW_TEXT || anchors.length > MAX_ROW_LINKS)
      return [];
    return [{ node: holder, anchor, date: headedDate(material.page, holder, dates) ?? only }];
  }
  return anchors.flatMap(pairing(holder, anchors, dates));
}

/** Links of the row itself: not those of a list inside it (a pop-up with 相关解读 between link and date). */
function directAnchors({ anchors }: RowMaterial, holder: HtmlNode): readonly Anchor[] {
  const all = inside(anchors, holder);
  const own = all.filter((anchor) => isDirect(anchor, holder));
  // A title may stand in a table of its own, with a picture before it.
  return articlesOf(own.length > 0 ? own : all);
}

function isDirect({ node }: Anchor, holder: HtmlNode): boolean {
  for (let up = node.parent; up !== null && up.index > holder.index; up = up.parent)
    if (LISTS.has(up.tag)) return false;
  return true;
}

/** Those that lead to articles, where some do. */
function articlesOf(anchors: readonly Anchor[]): readonly Anchor[] {
  const articles = anchors.filter(({ kind }) => kind === "article");
  return articles.length > 0 ? articles : anchors;
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
function pairing(
  holder: HtmlNode,
  anchors: readonly Anchor[],
  dates: readonly ListDate[],
): (anchor: Anchor, index: number) => Row[] {
  const datesFirst = (dates[0]?.from ?? 0) < (anchors[0]?.node.from ?? 0);
  return (anchor, index) => {
    const from = datesFirst ? (anchors[index - 1]?.node.from ?? -1) : anchor.node.from;
    const to = datesFirst ? anchor.node.from : (anchors[index + 1]?.node.from ?? Infinity);
    const date = datesFirst
      ? dates[upperBound(dates, (other) => other.from < to) - 1]
      : dates[upperBound(dates, (other) => other.from < from)];
    return date === undefined || date.from < from || date.from >= to ? [] : [{ node: holder, anchor, date }];
  };
}
