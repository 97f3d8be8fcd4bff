import { pathOf } from "../facts/addresses/address-parts.ts";
import type { Link, PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";
import { FoundLinks, type FoundLink } from "./found-links.ts";
import { PRIORITY } from "./priority.ts";
import { mayReach } from "./private-host.ts";
import { inScope } from "../facts/addresses/in-scope.ts";

const DISCLOSURE = /公开|年报|年度报告|指南|政务|gk|nb/i;
/** Files whose words can be read. */
const READABLE_FILE = /\.(?:pdf|ofd|docx?|wps)$/i;
const ANNUAL_DOCUMENT = /年度报告|年报|公开指南|预算|决算/;

/** How far to follow one page's list: see `lib/audit/judging/evidence-needs.ts`. */
export interface Depth {
  readonly pages: "first" | "all";
  readonly articles: "samples" | "all";
  /** Whether links that are not read are tried. */
  readonly links: "none" | "all";
}

/** What an audit wants of the pages it meets. */
export interface Reach {
  readonly depthOf: (facts: PageFacts) => Depth;
  /** Whether a column on another host is worth asking the user for. */
  readonly wants: (column: Link) => boolean;
}

const SAMPLES = 2;
/** What stands on these is nobody's: the relative links of a missing page lead to ever deeper missing pages. */
const NOT_READ = new Set<PageFacts["state"]>(["challenge", "soft-404", "error"]);

/**
 * The addresses to which a page leads, each once, with the order in which they should be read: those inside the
 * scope, and columns on other hosts that the checklist asks for. From such a column its own folder is followed.
 */
export function linksToFollow(
  facts: PageFacts,
  homeUrl: string,
  bureauScopes: readonly string[],
  reach: Reach,
): FoundLink[] {
  if (NOT_READ.has(facts.state)) return [];
  const isOurs = inScope(facts.finalUrl, bureauScopes);
  const scopes = isOurs ? bureauScopes : [...bureauScopes, new URL("./", facts.finalUrl).href];
  const depth = reach.depthOf(facts);
  const found = new FoundLinks(homeUrl, scopes);
  for (const column of facts.columns) {
    if (isOurs && isWantedElsewhere(column, homeUrl, scopes, reach))
      found.set(normaliseUrl(column.url) ?? column.url, PRIORITY.column);
    found.add(column.url, DISCLOSURE.test(column.name) ? PRIORITY.disclosure : PRIORITY.column);
  }
  for (const crumb of facts.column.path) found.add(crumb.url, PRIORITY.column);
  if (depth.pages === "all") addNextPage(facts, homeUrl, found);
  addDocuments(facts, depth, found);
  addRows(facts, depth, found);
  if (depth.links === "all") addOthers(facts, depth, found);
  return found.all();
}

/** A page without rows ends a list, whatever its pager counts. */
function addNextPage({ finalUrl, items, pager }: PageFacts, homeUrl: string, found: FoundLinks): void {
  const next = items.length > 0 && pager?.next ? normaliseUrl(pager.next, homeUrl) : null;
  // The rest of a list belongs to it, also where a feed outside the bureau's path gives it out.
  if (next !== null && new URL(next).host === new URL(finalUrl).host) found.set(next, PRIORITY.nextPage);
}

/** Files that are read like pages: guides, budgets, each year's report. */
function addDocuments(facts: PageFacts, { articles }: Depth, found: FoundLinks): void {
  const files = filesAsPages(facts).filter(
    ({ name, url }) => ANNUAL_DOCUMENT.test(name) && found.isInScope(url),
  );
  for (const { url } of articles === "all" ? files : files.slice(0, SAMPLES))
    found.add(url, PRIORITY.document);
}

function addRows({ items }: PageFacts, { articles }: Depth, found: FoundLinks): void {
  const pages = items.filter(({ url }) => !isAttachment(url) && found.isInScope(url));
  for (const { title, url } of articles === "all" ? pages : pages.slice(0, SAMPLES))
    found.add(url, ANNUAL_DOCUMENT.test(title) ? PRIORITY.document : PRIORITY.article);
}

/** What no list of the page asks for: links at its foot, and those that are only tried. */
function addOthers({ items, attachments, footerLinks }: PageFacts, depth: Depth, found: FoundLinks): void {
  const isRead = ({ url }: Link) => depth.articles === "all" && !isAttachment(url);
  // Some pages are linked from the foot alone. It is the same on every page, and what it leads to can wait.
  for (const link of footerLinks ?? []) found.add(link.url, isRead(link) ? PRIORITY.article : PRIORITY.probe);
  for (const { url } of [...items, ...attachments]) found.add(url, PRIORITY.probe);
}

/** Files that stand in a list in the place of pages: each year's report as a PDF. An article's own are read with it. */
function filesAsPages({ kind, items, attachments }: PageFacts): readonly Link[] {
  if (kind === "article") return [];
  const rows = items.map(({ title, url }) => ({ name: title, url }));
  return [...rows, ...attachments].filter(({ url }) => READABLE_FILE.test(pathOf(url)));
}

function isWantedElsewhere(
  column: Link,
  homeUrl: string,
  scopes: readonly string[],
  { wants }: Reach,
): boolean {
  // A menu is looked at on every page: most of its links are told by the first look.
  if (inScope(column.url, scopes) || !wants(column)) return false;
  return new URL(column.url).host !== new URL(homeUrl).host && mayReach(column.url, homeUrl);
}

function isAttachment(url: string): boolean {
  return /\.(pdf|docx?|xlsx?|pptx?|ofd|wps|et|zip|rar|7z|jpe?g|png|gif|mp4|mp3|apk|exe)$/i.test(pathOf(url));
}
