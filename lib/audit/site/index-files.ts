import type { PageFacts } from "../../facts/page-facts.ts";

/** Names under which servers give out a directory's own page, each where it is set up so. */
const INDEX_FILE = /\/(?:index|default)\.(?:s?html?|jsp|aspx?|php|do|action)$/i;

/**
 * Addresses of index files that show what their directory shows: there the site itself proves that both are one page.
 * Identity of the file → identity of the directory.
 */
export function indexFiles(pages: ReadonlyMap<string, PageFacts>): Map<string, string> {
  const proved = new Map<string, string>();
  for (const [id, page] of pages) {
    if (!INDEX_FILE.test(id)) continue;
    const directory = id.replace(INDEX_FILE, "/");
    const own = pages.get(directory);
    if (own !== undefined && showTheSame(page, own)) proved.set(id, directory);
  }
  return proved;
}

/** An answer that is no page is the same at many addresses, and proves nothing of any. */
function showTheSame(page: PageFacts, own: PageFacts): boolean {
  return page.status === 200 && PAGES.has(page.state) && shown(page) === shown(own);
}

const PAGES: ReadonlySet<PageFacts["state"]> = new Set<PageFacts["state"]>(["ok", "blank", "dynamic"]);

function shown({ status, state, kind, title, items, pager, columns, text, sections }: PageFacts): string {
  return JSON.stringify([status, state, kind, title, items, pager, columns, text, sections]);
}
