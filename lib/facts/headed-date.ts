import { bareText } from "./clean-text.ts";
import type { HtmlNode } from "./html.ts";
import type { ListDate } from "./list-dates.ts";
import type { Page } from "./page.ts";
import { childrenOf, isWithin } from "./tree.ts";

const PUBLICATION = /发布|公开|公布|上网/;
const OTHER = /成文|生成|发文|印发|实施|施行|生效|废止|失效|截止/;

/**
 * In a table row the head of the column says what a date is: 发布日期 wins over 成文日期. Null outside tables and
 * where the heads do not tell.
 */
export function headedDate(page: Page, row: HtmlNode, dates: readonly ListDate[]): ListDate | null {
  if (row.tag !== "tr" || dates.length < 2 || row.parent === null) return null;
  const table = row.parent.tag === "table" ? row.parent : (row.parent.parent ?? row.parent);
  const head = firstRow(page, table);
  if (head === null || head === row) return null;
  const heads = childrenOf(page.html, head).map((cell) => bareText(page.html.text.slice(cell.from, cell.to)));
  const cells = childrenOf(page.html, row);
  const headOf = (date: ListDate) => heads[cells.findIndex((cell) => isWithin(date.node, cell))] ?? "";
  return (
    dates.find((date) => PUBLICATION.test(headOf(date))) ??
    dates.find((date) => !OTHER.test(headOf(date))) ??
    null
  );
}

function firstRow({ html }: Page, table: HtmlNode): HtmlNode | null {
  for (let index = table.index; index < table.end; index++) {
    const node = html.nodes[index];
    if (node?.tag === "tr") return node;
  }
  return null;
}
