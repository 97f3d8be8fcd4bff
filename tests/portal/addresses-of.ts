import type { Column } from "./bureau.ts";
import {
  articleAddress,
  flatten,
  listPageAddress,
  placeColumns,
  type PlacedColumn,
} from "./dialects/trs/map.ts";

/**
 * Every address on the bureau's own host that a page of it leads to, files aside, in the dialect `trs`: home page,
 * columns, list pages, articles, the dead ones among them. Paths, each once, in the order of the menu.
 */
export function addressesOf(columns: readonly Column[]): string[] {
  return ["/", ...flatten(placeColumns({ columns })).flatMap(addressesIn)];
}

function addressesIn(placed: PlacedColumn): string[] {
  const { content } = placed.column;
  switch (content.kind) {
    case "link":
      return [];
    case "group":
    case "empty":
    case "single":
      return [placed.address];
    case "scripted":
    case "list": {
      const perPage = content.kind === "list" ? content.perPage : content.articles.length;
      const pages = Math.max(1, Math.ceil(content.articles.length / perPage));
      const own = content.articles.filter(({ target }) => target.kind !== "elsewhere");
      return [
        ...Array.from({ length: pages }, (_, page) => listPageAddress(placed, page)),
        ...own.map((article) => articleAddress(placed, article)),
      ];
    }
  }
}
