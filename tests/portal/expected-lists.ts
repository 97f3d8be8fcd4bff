import type { Column, ExpectedList } from "./bureau.ts";

/** What a reader must see of every list, taken from the data the pages are made of. */
export function expectedLists(columns: readonly Column[], base = "/"): ExpectedList[] {
  return columns.flatMap((column) => {
    const path = `${base}${column.slug}/`;
    const own = expectedList(column, path);
    return [...(own ? [own] : []), ...expectedLists(column.children, path)];
  });
}

function expectedList({ name, content }: Column, path: string): ExpectedList | null {
  switch (content.kind) {
    case "group":
    case "single":
    case "link":
      return null;
    case "empty":
      return { name, path, state: "blank", rowsPerPage: [0], newest: null };
    case "scripted":
      return { name, path, state: "dynamic", rowsPerPage: [0], newest: null };
    case "list": {
      const { articles, perPage } = content;
      const pages = Array.from(
        { length: Math.max(1, Math.ceil(articles.length / perPage)) },
        (_, page) => page,
      );
      const days = articles.map(({ date }) => date).sort();
      return {
        name,
        path,
        state: "ok",
        rowsPerPage: pages.map((page) => Math.min(perPage, articles.length - page * perPage)),
        newest: days.at(-1) ?? null,
      };
    }
  }
}
