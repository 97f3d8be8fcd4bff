import type { ListItem, PageFacts } from "../../lib/facts/page-facts.ts";
import { emptyFacts } from "../../lib/portals/empty-facts.ts";

export const HOME = "http://kjj.example/";

/** A page of the fictional bureau: blank facts with what the test is about. */
export function pageOf(about: Partial<PageFacts> & { url: string }): PageFacts {
  const response = {
    url: about.url,
    finalUrl: about.url,
    status: 200,
    contentType: "text/html",
    body: new Uint8Array(),
    fetchedAt: "2026-11-20T01:00:00Z",
  };
  return {
    ...emptyFacts(response, "static"),
    encoding: "utf-8",
    bytes: 20_000,
    kind: "list",
    site: { name: "苍浦市科学技术局", domain: "kjj.example", idCode: "" },
    ...about,
  };
}

/** A row of a list; its address follows from its title unless given. */
export function rowOf(title: string, date: string | null, url?: string): ListItem {
  const own = `${HOME}t/${encodeURIComponent(title)}.html`;
  return { title, url: url ?? own, date, dateSource: date === null ? "none" : "list" };
}

/** The home page with links to columns, by name → path (or address). */
export function homeOf(columns: Readonly<Record<string, string>>, about: Partial<PageFacts> = {}): PageFacts {
  const links = Object.entries(columns).map(([name, path]) => ({ name, url: new URL(path, HOME).href }));
  return pageOf({ url: HOME, kind: "home", title: "苍浦市科学技术局", columns: links, ...about });
}

/** The first page of a column at a path below the home page. */
export function listOf(path: string, items: readonly ListItem[], about: Partial<PageFacts> = {}): PageFacts {
  return pageOf({ url: new URL(path, HOME).href, items: [...items], ...about });
}
