import type { Link, PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/page-url.ts";

/** Fewer rows or links than this prove nothing: a shell looks like every other shell. */
const ENOUGH = 5;
/** A home page shows a date or a count that changes between two visits, and hardly more. */
const SAME_SIZE = 0.05;
const SAME_LINKS = 0.9;

/**
 * Whether another address answers with the home page: a server's way to say that the page is gone, with status 200.
 * The same rows, columns and size: a column page shares the navigation, not its rows.
 */
export function looksLikeHome(facts: PageFacts, home: PageFacts): boolean {
  if (addressOf(facts) === addressOf(home)) return false;
  if (Math.abs(facts.bytes - home.bytes) > SAME_SIZE * Math.max(facts.bytes, home.bytes)) return false;
  const isTelling = home.items.length >= ENOUGH || (home.title !== "" && facts.title === home.title);
  if (!isTelling || home.items.length + home.columns.length < ENOUGH) return false;
  return overlap(facts.items, home.items) >= SAME_LINKS && overlap(facts.columns, home.columns) >= SAME_LINKS;
}

function addressOf({ finalUrl }: PageFacts): string {
  return normaliseUrl(finalUrl) ?? finalUrl;
}

/** Common addresses among all of both; 1 where neither has any. */
function overlap(some: readonly Pick<Link, "url">[], others: readonly Pick<Link, "url">[]): number {
  const [a, b] = [new Set(some.map(({ url }) => url)), new Set(others.map(({ url }) => url))];
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : [...a].filter((url) => b.has(url)).length / all.size;
}
