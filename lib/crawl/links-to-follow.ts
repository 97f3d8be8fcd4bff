import type { PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/page-url.ts";
import { inScope } from "./scope.ts";

export interface FoundLink {
  readonly url: string;
  readonly priority: number;
}

/** The order of reading: what decides most verdicts first. */
export const PRIORITY = { home: 0, disclosure: 1, column: 2, nextPage: 3, document: 4, article: 5 } as const;

const DISCLOSURE = /公开|年报|年度报告|指南|政务|gk|nb/i;
const ANNUAL_DOCUMENT = /年度报告|年报|公开指南|预算|决算/;

/** How far to follow one page's list: see `lib/audit/evidence-needs.ts`. */
export interface Depth {
  readonly pages: "first" | "all";
  readonly articles: "samples" | "all";
}

const SAMPLES = 2;

/** The addresses inside the scope to which a page leads, each once, with the order in which they should be read. */
export function linksToFollow(
  facts: PageFacts,
  homeUrl: string,
  scopes: readonly string[],
  depth: Depth,
): FoundLink[] {
  const found = new Map<string, number>();
  const isInScope = (target: string): boolean => inScope(normaliseUrl(target, homeUrl) ?? "", scopes);
  const add = (target: string, priority: number): void => {
    const url = normaliseUrl(target, homeUrl);
    if (url === null || !inScope(url, scopes)) return;
    found.set(url, Math.min(priority, found.get(url) ?? priority));
  };
  for (const column of facts.columns) {
    add(column.url, DISCLOSURE.test(column.name) ? PRIORITY.disclosure : PRIORITY.column);
  }
  for (const crumb of facts.column.path) add(crumb.url, PRIORITY.column);
  if (facts.pager?.next && depth.pages === "all") add(facts.pager.next, PRIORITY.nextPage);
  const pages = facts.items.filter(({ url }) => !isAttachment(url) && isInScope(url));
  for (const item of depth.articles === "all" ? pages : pages.slice(0, SAMPLES)) {
    add(item.url, ANNUAL_DOCUMENT.test(item.title) ? PRIORITY.document : PRIORITY.article);
  }
  return [...found].map(([url, priority]) => ({ url, priority }));
}

function isAttachment(url: string): boolean {
  return /\.(pdf|docx?|xlsx?|pptx?|ofd|wps|et|zip|rar|7z|jpe?g|png|gif|mp4|mp3|apk|exe)$/i.test(
    new URL(url).pathname,
  );
}
