import type { PageFacts } from "../facts/page-facts.ts";

/** Fewer rows than this prove nothing: a shell looks like every other shell. */
const ENOUGH = 5;
/** A home page shows a date or a count that changes between two visits, and hardly more. */
const SAME_SIZE = 0.05;
const SAME_NAMES = 0.9;

/**
 * Whether a page at another address than the home page shows the home page: a server's way to say that the page is
 * gone, with status 200. The same rows, columns and size, and no name, path or pager of its own: a small bureau's
 * only list may rightly show what its home page shows.
 */
export function looksLikeHome(facts: PageFacts, home: PageFacts): boolean {
  if (home.state !== "ok" || home.items.length < ENOUGH) return false;
  if (Math.abs(facts.bytes - home.bytes) > SAME_SIZE * Math.max(facts.bytes, home.bytes)) return false;
  return (
    !isItself(facts, home) &&
    isMostlySame(rowsOf(facts), rowsOf(home)) &&
    isMostlySame(columnsOf(facts), columnsOf(home))
  );
}

/** What a column's page says of itself and the home page's copy cannot. */
function isItself(facts: PageFacts, home: PageFacts): boolean {
  return (
    pathOf(facts) !== pathOf(home) ||
    labelOf(facts) !== labelOf(home) ||
    (facts.pager?.total ?? 1) !== (home.pager?.total ?? 1) ||
    // Named by nothing, both titles are what the browser's tab says.
    (facts.column.name === "" && home.column.name === "" && facts.title !== home.title)
  );
}

function pathOf({ column }: PageFacts): string {
  return column.path.map(({ name }) => name).join(">");
}

/** The name in the meta tag: without one, a page is named after the menu's link to its address, also a copy. */
function labelOf({ column, metas }: PageFacts): string {
  return metas.includes("columnname") ? column.name : "";
}

/** Not by address: the home page's relative links lead elsewhere from another address. */
function rowsOf({ items }: PageFacts): string[] {
  return items.map(({ title, date }) => `${date ?? ""} ${title}`);
}

function columnsOf({ columns }: PageFacts): string[] {
  return columns.map(({ name }) => name);
}

/** Common names among all of both; so are two that have none. */
function isMostlySame(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [new Set(some), new Set(others)];
  const all = new Set([...a, ...b]);
  return [...a].filter((name) => b.has(name)).length >= SAME_NAMES * all.size;
}
