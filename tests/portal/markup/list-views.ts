import type { Article, Content } from "../bureau.ts";
import { relative } from "../dialects/trs/markup.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import type { Frame } from "./frame.ts";
import type { ListView, Row } from "./markup.ts";

const PER_PAGE = 15;

/** The pages of a column's list in their order; none where the column has no list. */
export function listViews({ markup }: Frame, column: PlacedColumn): ListView[] {
  const list = listOf(column.column.content);
  if (list === null) return [];
  const { articles, perPage } = list;
  const total = Math.max(1, Math.ceil(articles.length / perPage));
  return Array.from({ length: total }, (_, index) => {
    const page = index + 1;
    const address = page === 1 ? column.address : markup.pageAddress(column, page, total);
    const shown = articles.slice(index * perPage, page * perPage);
    const rows = shown.map((article) => rowOf(markup.articleAddress, column, article, address));
    return { column, rows, page, total, count: articles.length, perPage, address };
  });
}

/** The row of an article on the page at `address`. */
export function rowOf(
  articleAddress: (column: PlacedColumn, article: Article) => string,
  column: PlacedColumn,
  article: Article,
  address: string,
): Row {
  const { target } = article;
  if (target.kind === "elsewhere") return { article, href: target.url };
  return { article, href: relative(address, articleAddress(column, article)) };
}

/** `scripted` is a bureau's word for a script of the one family; here each list is filled as the family fills all. */
function listOf(content: Content): { articles: readonly Article[]; perPage: number } | null {
  if (content.kind === "list") return content;
  return content.kind === "scripted" ? { articles: content.articles, perPage: PER_PAGE } : null;
}
