import type { Article } from "../../bureau.ts";
import type { PlacedColumn } from "../trs/map.ts";

export const LIST_PATH = "/cbircweb/DocInfo/SelectDocByItemIdAndChild";
export const MENU_ADDRESS = "/cn/static/data/itemInfo/SelectItemTree/data.json";
const ITEM_PATH = "/cn/view/pages/ItemList.html";
const DETAIL_PATH = "/cn/view/pages/ItemDetail.html";

/** The shell stands at each of these; which column or article it shows is in the query. */
export const PAGES: ReadonlySet<string> = new Set([ITEM_PATH, DETAIL_PATH]);

/** Where a column is seen; a link to another host is its own address. */
export function itemAddress(column: PlacedColumn): string {
  if (column.column.content.kind === "link") return column.address;
  if (column.column.content.kind === "single")
    return detailAddress(column, docIdOf(column, column.column.content.article));
  return `${ITEM_PATH}?itemPId=${column.ancestors.at(-1)?.channelId ?? 0}&itemId=${column.channelId}`;
}

export function detailAddress({ channelId }: PlacedColumn, docId: number): string {
  return `${DETAIL_PATH}?docId=${docId}&itemId=${channelId}&generaltype=1`;
}

export function listAddress({ channelId }: PlacedColumn, page: number, size: number): string {
  return `${LIST_PATH}?itemId=${channelId}&pageSize=${size}&pageIndex=${page}`;
}

export function docAddress(docId: number): string {
  return `/cn/static/data/DocInfo/SelectByDocId/data_docId=${docId}.json`;
}

/** Two columns may have an article of the same number. */
export function docIdOf({ channelId }: PlacedColumn, { id }: Article): number {
  return Number(`${channelId}${id}`);
}
