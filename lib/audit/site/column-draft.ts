import { normaliseColumnName } from "../../facts/columns/column-name.ts";
import type { Link, PageFacts } from "../../facts/page-facts.ts";
import { byText } from "./by-text.ts";
import { countLinks } from "./count-links.ts";
import type { PageIndex } from "./page-index.ts";

/** A column before anybody asked what it is for. */
export interface ColumnDraft {
  readonly id: string;
  readonly url: string;
  /** The name most links give it first, then every other name it was seen under. */
  readonly names: readonly string[];
  /** Its own claim in the `ColumnType` meta tag. */
  readonly types: readonly string[];
  readonly page: PageFacts | null;
  /** The link leads back to the home page: the column itself was not seen. */
  readonly lost: boolean;
}

/** How pages mention a column: thousands of them repeat the same navigation, so only counts are kept. */
interface Mentions {
  /** The first of its addresses in the order of texts. */
  url: string;
  readonly names: Map<string, number>;
}

/** What a link says that leads to every column alike, as `normaliseColumnName` leaves it. */
const NO_NAME = new Set([
  "",
  "首页",
  "主页",
  "网站首页",
  "返回首页",
  "更多",
  "查看更多",
  "more",
  "hide",
  "home",
  // The file with which some portals name the columns of a tree.
  "目录树",
]);
const LIST_KINDS = new Set(["column", "list"]);
const TYPE_SEPARATOR = /[,，;；、|\s]+/;

/** Every column that a link, a breadcrumb or a list page shows; the home page is none. Sorted by identity. */
export function draftColumns(index: PageIndex, homeUrl: string): ColumnDraft[] {
  const continuations = continuationsOf(index);
  const links = new Map<string, Mentions>();
  for (const counts of [index.columnLinks, countLinks(index.pages.map(ownLinks))]) {
    for (const [url, names] of counts) {
      const id = columnId(url, index, homeUrl);
      if (id === null || continuations.has(id)) continue;
      const mentions = links.get(id) ?? { url, names: new Map<string, number>() };
      if (url < mentions.url) mentions.url = url;
      for (const [name, times] of names) mentions.names.set(name, (mentions.names.get(name) ?? 0) + times);
      links.set(id, mentions);
    }
  }
  return [...links.entries()]
    .map(([id, found]) => draft(id, found, index, homeUrl))
    .filter(({ page, names }) => names.length > 0 || (page !== null && page.kind !== "other"))
    .sort(byText((column) => column.id));
}

/** Names of columns as a portal prints them, without spaces and line breaks inside. */
export function printedName(name: string): string {
  return name.replace(/\s+/g, "");
}

function draft(id: string, mentions: Mentions, index: PageIndex, homeUrl: string): ColumnDraft {
  const lost = index.idOf(id) === index.idOf(homeUrl);
  const page = lost ? null : index.at(id);
  const url = page?.finalUrl ?? mentions.url;
  const own = page ? [page.column.name, page.column.path.at(-1)?.name ?? "", page.title] : [];
  const names = [...new Set([...byFrequency(mentions.names), ...own.map(printedName)])];
  return {
    id,
    url,
    names: names.filter((name) => !NO_NAME.has(normaliseColumnName(name))),
    types: page ? page.column.type.split(TYPE_SEPARATOR).filter((type) => type !== "") : [],
    page,
    lost,
  };
}

/** What a page says of its own place: the crumbs above it, and itself where a list begins. */
function ownLinks(page: PageFacts): Link[] {
  const crumbs = page.column.path;
  const path = crumbs.every((link) => link.url !== "") ? crumbs : crumbs.filter((link) => link.url !== "");
  const there = page.state !== "error" && page.state !== "soft-404";
  if (!there || !LIST_KINDS.has(page.kind) || (page.pager?.current ?? 1) !== 1) return path;
  const name = page.column.name || (page.column.path.at(-1)?.name ?? page.title);
  return [...path, { name, url: page.url }];
}

/** Null for the home page; an address that is redirected there keeps its own identity, for it is not the home page. */
function columnId(url: string, index: PageIndex, homeUrl: string): string | null {
  const home = index.idOf(homeUrl);
  const plain = index.plainIdOf(url);
  if (plain === home || plain === index.plainIdOf(homeUrl)) return null;
  const id = index.idOf(url);
  return id === home ? plain : id;
}

/** Addresses that only continue a list. A pager that points back to page 1 continues nothing. */
function continuationsOf(index: PageIndex): ReadonlySet<string> {
  const paged = index.pages.filter(({ pager }) => pager !== null);
  const ids = new Set(
    paged.flatMap(({ url, pager }) => [
      ...(pager?.next ? [index.idOf(pager.next)] : []),
      ...((pager?.current ?? 1) > 1 ? [index.idOf(url)] : []),
    ]),
  );
  for (const { url, pager } of paged) if (pager?.current === 1) ids.delete(index.idOf(url));
  return ids;
}

function byFrequency(names: ReadonlyMap<string, number>): string[] {
  const count = new Map<string, number>();
  for (const [name, times] of names) {
    const printed = printedName(name);
    count.set(printed, (count.get(printed) ?? 0) + times);
  }
  return [...count.entries()]
    .sort(byText(([name]) => name))
    .sort(([a, often], [b, seldom]) => seldom - often || a.length - b.length)
    .map(([name]) => name);
}
