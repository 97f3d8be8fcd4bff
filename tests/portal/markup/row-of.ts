import type { Article } from "../bureau.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import { rowMarkup } from "../dialects/trs/rows.ts";
import type { Markup, Row } from "./markup.ts";

/** A list item with its date where the bureau's plan wants it; a table's rows become items. */
export function itemMarkup({ article, href }: Row, { column }: PlacedColumn): string {
  const style = column.content.kind === "list" ? column.content.rows : "after";
  return rowMarkup(article, href, style === "table" ? "after" : style);
}

/** The row as a feed gives it: with an address that is the same on every page. */
export function rowFromRoot(
  articleAddress: Markup["articleAddress"],
  column: PlacedColumn,
  article: Article,
): Row {
  const { target } = article;
  return { article, href: target.kind === "elsewhere" ? target.url : articleAddress(column, article) };
}
