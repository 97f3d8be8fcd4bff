import { normaliseColumnName } from "../../facts/columns/column-name.ts";
import type { Cause } from "../../facts/cause.ts";
import type { Link, PageFacts } from "../../facts/page-facts.ts";
import { byText } from "./by-text.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { correctMatches } from "./correct-matches.ts";
import { draftColumns, type ColumnDraft } from "./column-draft.ts";
import { listOf } from "./list-of.ts";
import { matchColumn } from "./match-column.ts";
import { indexPages, type PageIndex } from "./page-index.ts";
import type { Bureau } from "../records/run-record.ts";
import type { Column, NotAssessed, Site } from "./site.ts";

/** What one run has read and could not read, and what a user has said about its columns. */
export interface Gathered {
  readonly bureau: Bureau;
  readonly pages: readonly PageFacts[];
  readonly notAssessed: readonly NotAssessed[];
  /** Addresses that answered without leaving a page: files, and links that were only tried. */
  readonly answered?: Iterable<string>;
  /** Which links are left out on purpose; none where nothing is said. */
  readonly isTrap?: (url: string) => boolean;
  readonly checklist: Checklist;
  /** Address of a column → items that it answers, by a user's word. */
  readonly corrections?: ReadonlyMap<string, readonly string[]>;
  /** Older and short names of the bureau, by a user's word. */
  readonly otherNames?: readonly string[];
}

/** Arranges a bureau's facts for judging. The order of the input leaves no trace. */
export function arrangeSite(gathered: Gathered): Site {
  const { bureau, pages, notAssessed, checklist, corrections, otherNames = [], isTrap = NEVER } = gathered;
  const index = indexPages(pages, bureau.homeUrl);
  const unread = onlyUnread(notAssessed, index);
  const causes = new Map(unread.map((one) => [index.idOf(one.url), one.cause]));
  const columns = draftColumns(index, bureau.homeUrl).map((draft): Column => {
    const column = assemble(draft, index, causes);
    return { ...column, matches: matchColumn({ ...draft, url: draft.id }, checklist) };
  });
  return {
    bureau: bureau.name,
    otherNames,
    scopes: bureau.scopes,
    home: index.at(bureau.homeUrl),
    pages: index.pages,
    columns: withoutTwins(
      correctMatches(columns, corrections ?? new Map(), (url) => index.idOf(url)),
      index,
    ),
    notAssessed: unread,
    columnLinks: linksOf(index),
    answered: new Set(gathered.answered),
    isTrap,
    identityOf: (url) => index.plainIdOf(url),
    pageAt: (url) => index.at(url),
  };
}

const NEVER = (): boolean => false;

function assemble(
  draft: ColumnDraft,
  index: PageIndex,
  causes: ReadonlyMap<string, Cause>,
): Omit<Column, "matches"> {
  const name = draft.names[0] ?? draft.page?.title ?? "";
  const place = { name, url: draft.url, path: pathOf(draft, name) };
  if (draft.page === null) {
    const cause = causes.get(draft.id) ?? null;
    return { ...place, state: draft.lost ? "moved" : "unread", cause, items: [], pages: [], complete: false };
  }
  return { ...place, state: draft.page.state, cause: null, ...listOf(draft.page, index) };
}

/** Breadcrumb names from the outermost column to this one; the home page's crumb is no column. */
function pathOf(draft: ColumnDraft, name: string): string[] {
  const crumbs = (draft.page?.column.path ?? []).map((link) => link.name.replace(/\s+/g, ""));
  const columns = crumbs.filter((crumb) => crumb !== "" && !HOME_CRUMB.has(normaliseColumnName(crumb)));
  const last = columns.at(-1);
  const same = last !== undefined && normaliseColumnName(last) === normaliseColumnName(name);
  return same ? [...columns.slice(0, -1), name] : [...columns, name];
}

const HOME_CRUMB = new Set(["首页", "主页", "网站首页", "hide"]);

/** Some portals show one list under two addresses (/ndbg/ and /ndbg/nlist.htm): one column, counted once. */
function withoutTwins(columns: readonly Column[], index: PageIndex): Column[] {
  const seen = new Map<string, Column[]>();
  return columns.filter((column) => {
    if (column.items.length === 0) return true;
    const key = `${column.items.length} ${normaliseColumnName(column.name)}`;
    const alike = seen.get(key) ?? [];
    if (alike.some((other) => showsTheSame(other, column, index))) return false;
    seen.set(key, [...alike, column]);
    return true;
  });
}

function showsTheSame({ items }: Column, other: Column, index: PageIndex): boolean {
  return items.every(({ title, url }, at) => {
    const row = other.items[at];
    return row?.title === title && index.idOf(row.url) === index.idOf(url);
  });
}

/** A page that was read by one address is not unread because another address of it failed. */
function onlyUnread(notAssessed: readonly NotAssessed[], index: PageIndex): NotAssessed[] {
  const unread = new Map(
    [...notAssessed]
      .sort(byText((one) => `${one.url} ${one.cause}`))
      .map((one) => [index.idOf(one.url), one]),
  );
  return [...unread.entries()]
    .filter(([id]) => index.at(id) === null)
    .sort(byText(([id]) => id))
    .map(([, one]) => one);
}

function linksOf(index: PageIndex): Link[] {
  const unique = new Map<string, Link>();
  for (const [url, names] of index.columnLinks) {
    for (const name of names.keys()) unique.set(`${index.plainIdOf(url)} ${name}`, { name, url });
  }
  return [...unique.entries()].sort(byText(([key]) => key)).map(([, link]) => link);
}
