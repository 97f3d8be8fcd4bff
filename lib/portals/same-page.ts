import type { PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/page-url.ts";

/**
 * Whether the second page shows nothing but rows of the first: then the pager that led there is not to be believed
 * (PORTALS §2: "page-2 item set must differ from page 1"). A page without rows shows nothing, and is not the same.
 */
export function isSamePage(a: PageFacts, b: PageFacts): boolean {
  const known = new Set(a.items.map(identity));
  return b.items.length > 0 && b.items.every((item) => known.has(identity(item)));
}

function identity({ title, url }: PageFacts["items"][number]): string {
  return `${normaliseUrl(url) ?? url} ${title}`;
}
