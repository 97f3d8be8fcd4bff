import type { Site } from "../lib/audit/site.ts";
import type { PageFacts } from "../lib/facts/page-facts.ts";
import { normaliseUrl } from "../lib/facts/page-url.ts";

/** A site never changes; many checks look up the pages that rows lead to. */
const known = new WeakMap<Site, ReadonlyMap<string, PageFacts>>();

/** The page that an address leads to, or null when it was not read. */
export function pageAt(url: string, site: Site): PageFacts | null {
  const pages = known.get(site) ?? indexOf(site);
  known.set(site, pages);
  return pages.get(url) ?? pages.get(normaliseUrl(url) ?? url) ?? null;
}

function indexOf({ pages }: Site): ReadonlyMap<string, PageFacts> {
  const index = new Map<string, PageFacts>();
  for (const page of pages) {
    for (const url of new Set([page.url, page.finalUrl])) {
      index.set(url, page).set(normaliseUrl(url) ?? url, page);
    }
  }
  return index;
}
