import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { pathOf } from "../addresses/address-parts.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Row, RowMaterial } from "./list-rows.ts";
import type { Anchor } from "../page/links.ts";
import { childrenOf, countInside, inside } from "../html/tree.ts";

const ROW_TAGS = new Set(["li", "tr", "dd", "dl", "p", "div", "a"]);
const LIST_TAGS = new Set(["ul", "ol", "table", "tbody", "dl"]);
const LIST_NAMES = /list|news|wenzhang|liebiao/i;
/** Fewer links than this are a list only where the element says that it is one. */
const ENOUGH = 3;
/** Links that are looked at between two rests. */
const SLICE = 500;

/** Rows without a date that stand beside dated ones, under the same parent and of the same kind. */
export function* siblingSteps(material: RowMaterial, dated: readonly Row[]): Steps<Row[]> {
  const known = new Set(dated.map(({ node }) => node));
  const parents = new Map(
    dated.flatMap(({ node }) => (node.parent ? [[node.parent, node.tag] as const] : [])),
  );
  yield;
  const siblings = yield* flatSteps([...parents], ([parent, tag]) =>
    childrenOf(material.page.html, parent).filter(
      (child) => child.tag === tag && !known.has(child) && !child.template,
    ),
  );
  yield;
  return yield* flatSteps(siblings, (sibling) => undatedRow(material, sibling));
}

/** The largest group of links that look like articles by their addresses, on a page where no list shows dates. */
export function* undatedSteps(material: RowMaterial): Steps<Row[]> {
  const groups = new Map<HtmlNode, Row[]>();
  for (const [at, anchor] of material.anchors.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const row = anchor.node.region === "content" && !anchor.node.hidden ? rowElement(anchor.node) : null;
    if (row === null || row.parent === null || !leadsToArticle(anchor)) continue;
    const group = groups.get(row.parent);
    if (group === undefined) groups.set(row.parent, [{ node: row, anchor, date: null }]);
    else group.push({ node: row, anchor, date: null });
  }
  const lists = [...groups].filter(([parent, rows]) => isList(material, parent, rows));
  const largest = lists.reduce((best, [, rows]) => Math.max(best, rows.length), 0);
  const main = lists.find(([, rows]) => rows.length === largest);
  yield;
  return lists
    .filter(([parent]) => main !== undefined && isAlike(parent, main[0]))
    .flatMap(([, rows]) => rows);
}

function undatedRow({ anchors }: RowMaterial, node: HtmlNode): Row[] {
  const anchor = inside(anchors, node).find(leadsToArticle);
  return anchor === undefined ? [] : [{ node, anchor, date: null }];
}

function rowElement(anchor: HtmlNode): HtmlNode | null {
  for (let up: HtmlNode | null = anchor.parent; up !== null && up.tag !== "body"; up = up.parent) {
    if (up.tag === "li" || up.tag === "tr" || up.tag === "dd") return up;
    if (LIST_TAGS.has(up.tag)) return null;
  }
  return anchor.parent !== null && ROW_TAGS.has(anchor.parent.tag) ? anchor.parent : anchor;
}

function leadsToArticle({ url, kind }: Anchor): boolean {
  return kind === "article" || kind === "attachment" || (kind === "unknown" && !pathOf(url).endsWith("/"));
}

function isList({ anchors }: RowMaterial, parent: HtmlNode, rows: readonly Row[]): boolean {
  // A menu with one article among its columns is a menu.
  if (rows.length * 2 <= countInside(anchors, parent)) return false;
  if (rows.length >= ENOUGH) return true;
  const named = LIST_TAGS.has(parent.tag) || LIST_NAMES.test(parent.attributes["class"] ?? "");
  return named && rows.every(({ anchor }) => anchor.kind !== "unknown");
}

function isAlike(one: HtmlNode, other: HtmlNode): boolean {
  return one.tag === other.tag && one.attributes["class"] === other.attributes["class"];
}
