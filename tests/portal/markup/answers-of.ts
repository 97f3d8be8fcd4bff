import type { Answers, Page } from "../dialect.ts";
import type { Entry } from "./markup.ts";

/** Answers by address: those with a query are kept under path and query, its parts in any order. */
export function answersOf(entries: readonly Entry[], notFound: Page): Answers {
  const queried = new Map(
    entries.filter(hasQuery).map(([address, page]) => {
      const { pathname, searchParams } = new URL(address, "http://portal.example");
      return [keyOf(pathname, searchParams), page];
    }),
  );
  return {
    pages: new Map(entries.filter((entry) => !hasQuery(entry))),
    feed: (path, query) => queried.get(keyOf(path, query)) ?? null,
    notFound,
  };
}

function hasQuery([address]: Entry): boolean {
  return address.includes("?");
}

function keyOf(path: string, query: URLSearchParams): string {
  const sorted = new URLSearchParams(query);
  sorted.sort();
  return `${path}?${sorted.toString()}`;
}
