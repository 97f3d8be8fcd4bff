import type { PageFacts } from "../../facts/page-facts.ts";
import { found } from "../../facts/state/page-state.ts";
import { looksLikeHome } from "../../portals/looks-like-home.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** What the first crumb of a path calls the home page. */
const HOME_CRUMB = /^(?:网站|返回|本站)?(?:首页|主页)$/;

/**
 * The pages of a site by identity, where those that only show the home page are `soft-404`: one page's reader cannot
 * know that, for it has never seen the home page. What such a page shows is nothing of its own address.
 */
export function unmaskHome(
  pages: ReadonlyMap<string, PageFacts>,
  homeId: string,
  idOf: (url: string) => string,
): ReadonlyMap<string, PageFacts> {
  const homes = homesOf(pages, homeId);
  const masked = new Map<string, PageFacts>();
  for (const [id, page] of pages) {
    if (homes.has(id)) continue;
    for (const home of homes.values()) {
      if (!masked.has(id) && looksLikeHome(page, home)) masked.set(id, missing(page, home));
    }
  }
  if (masked.size === 0) return pages;
  for (const id of crumbsHome(pages, idOf)) masked.delete(id);
  return new Map([...pages].map(([id, page]) => [id, masked.get(id) ?? page]));
}

/** The bureau's own home page, and where that is a channel, its portal's. */
function homesOf(pages: ReadonlyMap<string, PageFacts>, homeId: string): Map<string, PageFacts> {
  const roots = parseUrl(homeId) !== null ? [homeId, new URL("/", homeId).href] : [];
  return new Map(
    roots.flatMap((id) => {
      const home = pages.get(id);
      return home === undefined ? [] : [[id, home] as const];
    }),
  );
}

/** Other names of the home page: where the breadcrumbs of the site begin. */
function crumbsHome(pages: ReadonlyMap<string, PageFacts>, idOf: (url: string) => string): string[] {
  return [...pages.values()].flatMap(({ column: { path } }) => {
    const [first] = path;
    return first !== undefined && HOME_CRUMB.test(first.name) ? [idOf(first.url)] : [];
  });
}

function missing(page: PageFacts, home: PageFacts): PageFacts {
  return {
    ...page,
    ...found("soft-404", "answers-with-home", home.title),
    kind: "other",
    items: [],
    pager: null,
    columns: [],
  };
}
