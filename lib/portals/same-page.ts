import type { PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";

/**
 * Whether the second page shows nothing but rows of the first: then the pager that led there is not to be believed
 * (many answer each page with the first). A page without rows shows nothing, and is not the same.
 */
export function isSamePage(a: PageFacts, b: PageFacts): boolean {
  if (b.items.length === 0) return false;
  // Most pages show another title at once, and no address need be looked at.
  const titles = new Set(a.items.map(({ title }) => title));
  if (b.items.some(({ title }) => !titles.has(title))) return false;
  const known = new Set(a.items.map(identity));
  return b.items.every((item) => known.has(identity(item)));
}

function identity({ title, url }: PageFacts["items"][number]): string {
  return `${normaliseUrl(url) ?? url} ${title}`;
}
