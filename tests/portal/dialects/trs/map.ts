import type { Article, Column } from "../../bureau.ts";
import type { PortalSite } from "../../dialect.ts";

/** A column with its address, its ancestors and its number in the system. */
export interface PlacedColumn {
  readonly column: Column;
  /** `/xwzx/gzdt/`; of a link, the address on the other host. */
  readonly address: string;
  readonly ancestors: readonly PlacedColumn[];
  readonly channelId: number;
  readonly children: readonly PlacedColumn[];
}

/** The addresses of all columns: roots in menu order. */
export function placeColumns({ columns }: Pick<PortalSite, "columns">): PlacedColumn[] {
  let channelId = 2700;
  const place = (column: Column, base: string, ancestors: readonly PlacedColumn[]): PlacedColumn => {
    channelId += 7;
    const children: PlacedColumn[] = [];
    const address = column.content.kind === "link" ? column.content.url : `${base}${column.slug}/`;
    const placed = { column, address, ancestors, channelId, children };
    children.push(...column.children.map((child) => place(child, address, [...ancestors, placed])));
    return placed;
  };
  return columns.map((column) => place(column, "/", []));
}

/** Every column, parents before their children. */
export function flatten(columns: readonly PlacedColumn[]): PlacedColumn[] {
  return columns.flatMap((column) => [column, ...flatten(column.children)]);
}

/** Where an article's row leads: `/xwzx/gzdt/202611/t20261117_84012.html` or, off this host, the whole address. */
export function articleAddress(column: PlacedColumn, article: Article): string {
  if (article.target.kind === "elsewhere") return article.target.url;
  const day = article.urlDate.replaceAll("-", "");
  return `${column.address}${day.slice(0, 6)}/t${day}_${article.id}.html`;
}

/** `index.html` is page 1, `index_1.html` page 2: TRS counts from 0. */
export function listPageAddress(column: PlacedColumn, page: number): string {
  return page === 0 ? column.address : `${column.address}index_${page}.html`;
}
