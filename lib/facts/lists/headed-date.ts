import { bareText } from "../plain-text/clean-text.ts";
import type { HtmlNode } from "../html/html.ts";
import type { ListDate } from "./list-dates.ts";
import type { Page } from "../page/page.ts";
import { childrenOf, isWithin } from "../html/tree.ts";

const PUBLICATION = /发布|公开|公布|上网/;
const OTHER = /成文|生成|发文|印发|实施|施行|生效|废止|失效|截止|有效/;
const IS_DATE = /(?:日期|时间|期至?)$/;
/** A head is short, and stands not far before its rows. */
const MAX_HEAD = 120;
const MAX_LABEL = 12;
const REACH = 400;

/**
 * Where a row shows several days, the heads over them say what each is: 发布日期 wins over 成文日期. Null where
 * there is no head or it does not tell.
 */
export function headedDate(page: Page, row: HtmlNode, dates: readonly ListDate[]): ListDate | null {
  if (dates.length < 2) return null;
  const headOf = (row.tag === "tr" ? tableHeads(page, row) : null) ?? headsInOrder(page, row, dates);
  if (headOf === null) return null;
  return (
    dates.find((date) => PUBLICATION.test(headOf(date))) ??
    dates.find((date) => headOf(date) !== "" && !OTHER.test(headOf(date))) ??
    null
  );
}

type HeadOf = (date: ListDate) => string;

/** The cell above a date in the first row of its table. */
function tableHeads(page: Page, row: HtmlNode): HeadOf | null {
  if (row.parent === null) return null;
  const table = row.parent.tag === "table" ? row.parent : (row.parent.parent ?? row.parent);
  const head = firstRow(page, table);
  if (head === null || head === row) return null;
  const heads = labelsOf(page, head);
  if (!heads.some((label) => IS_DATE.test(label))) return null;
  const cells = childrenOf(page.html, row);
  return (date) => heads[cells.findIndex((cell) => isWithin(date.node, cell))] ?? "";
}

/** Rows that are no table, or one apart from its head: the nearest line before them with as many heads of dates. */
function headsInOrder(page: Page, row: HtmlNode, dates: readonly ListDate[]): HeadOf | null {
  const { nodes } = page.html;
  for (let index = row.index - 1; index >= Math.max(0, row.index - REACH); index--) {
    const node = nodes[index];
    if (node === undefined || node.end > row.index || node.to - node.from > MAX_HEAD) continue;
    const heads = labelsOf(page, node).filter((label) => IS_DATE.test(label) && label.length <= MAX_LABEL);
    if (heads.length === dates.length) return (date) => heads[dates.indexOf(date)] ?? "";
  }
  return null;
}

function labelsOf({ html }: Page, head: HtmlNode): string[] {
  return childrenOf(html, head).map((cell) => bareText(html.text.slice(cell.from, cell.to)));
}

function firstRow({ html }: Page, table: HtmlNode): HtmlNode | null {
  for (let index = table.index; index < table.end; index++) {
    const node = html.nodes[index];
    if (node?.tag === "tr") return node;
  }
  return null;
}
