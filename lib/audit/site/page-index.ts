import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import { byText } from "./by-text.ts";
import { indexFiles } from "./index-files.ts";
import { countLinks, type LinkCounts } from "./count-links.ts";
import { unmaskHome } from "./unmask-home.ts";

/** Pages by the identity of their address, whichever link led to them. */
export interface PageIndex {
  /** Every page once, sorted by address. */
  readonly pages: readonly PageFacts[];
  /** The links to columns on all of them. */
  readonly columnLinks: LinkCounts;
  /** The identity of an address as it is written. */
  plainIdOf(url: string): string;
  /** The identity of an address after redirects, as far as they are known. */
  idOf(url: string): string;
  at(url: string): PageFacts | null;
}

/** A rendered page or a feed tells more than the bare HTML of the same address. */
const CAPTURES = ["static", "rendered", "feed"] as const;

/**
 * Indexes what was read. Two readings of one page become one: the usable one, then the richer capture. A page that
 * only shows the home page is `soft-404`.
 * `homeUrl` decides between http and https where a site links to itself by both.
 */
export function indexPages(pages: readonly PageFacts[], homeUrl: string): PageIndex {
  // Every page repeats the site's navigation: the same few hundred addresses, thousands of times.
  const known = new Map<string, string>();
  const plainIdOf = (url: string): string => {
    let id = known.get(url);
    if (id === undefined) known.set(url, (id = normaliseUrl(url, homeUrl) ?? url));
    return id;
  };
  const best = new Map<string, PageFacts>();
  for (const page of pages) {
    const id = plainIdOf(page.finalUrl);
    const rival = best.get(id);
    if (!rival || isBetter(page, rival)) best.set(id, page);
  }
  const redirects = redirectsOf(pages, plainIdOf);
  for (const [file, directory] of indexFiles(best)) {
    best.delete(file);
    for (const [from, to] of redirects) if (to === file) redirects.set(from, directory);
    redirects.set(file, directory);
  }
  const idOf = (url: string): string => {
    const id = plainIdOf(url);
    return redirects.get(id) ?? id;
  };
  const seen = unmaskHome(best, idOf(homeUrl), idOf);
  const sorted = [...seen.entries()].sort(byText(([id]) => id)).map(([, page]) => page);
  return {
    pages: sorted,
    columnLinks: countLinks(sorted.map(({ columns }) => columns)),
    plainIdOf,
    idOf,
    at: (url) => seen.get(idOf(url)) ?? null,
  };
}

/** Where addresses lead. Of several ways to write one the last in the order of texts counts; most sites redirect nothing. */
function redirectsOf(pages: readonly PageFacts[], plainIdOf: (url: string) => string): Map<string, string> {
  const moved = pages.filter(({ url, finalUrl }) => url !== finalUrl);
  if (moved.length === 0) return new Map();
  const from = new Set(moved.map(({ url }) => plainIdOf(url)));
  const told = pages.filter(({ url }) => from.has(plainIdOf(url))).sort(byText(({ url }) => url));
  return new Map(told.map(({ url, finalUrl }) => [plainIdOf(url), plainIdOf(finalUrl)]));
}

/** Of two that are worth the same, the first in the order of texts counts: the order of reading leaves no trace. */
function isBetter(page: PageFacts, rival: PageFacts): boolean {
  const more = worth(page) - worth(rival);
  return more > 0 || (more === 0 && page.url < rival.url);
}

function worth(page: PageFacts): number {
  return (page.state === "ok" ? CAPTURES.length : 0) + CAPTURES.indexOf(page.capture);
}
