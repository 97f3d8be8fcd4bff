import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { BureauKnowledge } from "../records/bureau-knowledge.ts";

/** Which items a page's column answers by a person's word; undefined where nobody spoke of it. */
export type SaidOfColumn = (facts: PageFacts) => readonly string[] | undefined;

/**
 * Knows the first page of a column by its address, and the others by what they show of it: the crumbs above them,
 * their directory, their address without one parameter (`?lm=3&page=2`). The nearest word counts.
 */
export function saidOfColumn(corrections: BureauKnowledge["corrections"], homeUrl: string): SaidOfColumn {
  const said = new Map(Object.entries(corrections).map(([url, itemIds]) => [idOf(url, homeUrl), itemIds]));
  if (said.size === 0) return () => undefined;
  return (facts) => {
    const column = placesOf(facts)
      .map((url) => idOf(url, homeUrl))
      .find((id) => said.has(id));
    return column === undefined ? undefined : said.get(column);
  };
}

function placesOf({ url, finalUrl, column: { path } }: PageFacts): string[] {
  const crumbs = path.map((crumb) => crumb.url).reverse();
  return [finalUrl, url, ...withoutOneParameter(finalUrl), ...crumbs, new URL("./", finalUrl).href];
}

function withoutOneParameter(address: string): string[] {
  const { origin, pathname, search } = new URL(address);
  const pairs = search.slice(1).split("&").filter(Boolean);
  return pairs.map((_, place) => {
    const rest = pairs.filter((__, other) => other !== place).join("&");
    return `${origin}${pathname}${rest && `?${rest}`}`;
  });
}

function idOf(url: string, homeUrl: string): string {
  return normaliseUrl(url, homeUrl) ?? url;
}
