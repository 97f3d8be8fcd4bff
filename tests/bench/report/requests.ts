import type { Counts } from "../../portal/request-counts.ts";

/** How an audit's requests compare with the addresses there are. */
export interface Requests {
  readonly total: number;
  /** Known addresses that nobody asked for. */
  readonly missed: readonly string[];
}

/** What a browser asks of its own accord, or what draws a page for the person who looks at it. */
const NOT_THE_AUDIT = /^\/(?:favicon\.ico|assets\/)/;

export function requestsOf({ byPath }: Pick<Counts, "byPath">, known: readonly string[]): Requests {
  const asked = Object.entries(byPath).filter(([path]) => !NOT_THE_AUDIT.test(path));
  return {
    total: asked.reduce((sum, [, times]) => sum + times, 0),
    missed: known.filter((path) => !(path in byPath)),
  };
}
