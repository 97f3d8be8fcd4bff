import type { CivilDate } from "../../../lib/facts/civil-date.ts";
import type { Article, Column, ExpectedList, Identity } from "../bureau.ts";
import type { Page } from "../dialect.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";

/** An address on the host, with its query where the system has one, and what it answers. */
export type Entry = readonly [address: string, page: Page];

export type To = (path: string) => string;

export interface Row {
  readonly article: Article;
  /** As the template writes it: relative on the own host. */
  readonly href: string;
}

/** One page of a list; pages count from 1. */
export interface ListView {
  readonly column: PlacedColumn;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly total: number;
  /** Articles of all pages. */
  readonly count: number;
  readonly perPage: number;
  readonly address: string;
}

export interface ArticleView {
  readonly identity: Identity;
  readonly column: PlacedColumn;
  readonly article: Article;
  /** `09:24` of the day the article shows. */
  readonly time: string;
  /** The text in the editor's mark-up. */
  readonly body: string;
}

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The parts of a column's or an article's page, for the template to put together. */
export interface Parts {
  /** The menu at the side; empty where the page has none. */
  readonly menu: string;
  readonly crumbs: readonly Crumb[];
  /** The column's name above its content; empty on an article. */
  readonly heading: string;
  readonly content: string;
}

export type Metas = readonly (readonly [name: string, content: string])[];

/** What a maker's system does in its own way; everything else about a page is as on any portal. */
export interface Markup {
  /** Where the bureau's columns begin on the host; nothing: `/`. */
  readonly base?: string;
  /** Whose site it is (metas, header, footer); nothing: the bureau's own. */
  readonly owner?: (bureau: Identity) => Identity;
  /** The encoding of all pages; nothing: that of each column. */
  readonly encoding?: Column["encoding"];
  /** A column's page, of a list its first; `base` is the address of its parent. */
  readonly columnAddress: (column: Column, base: string, channelId: number) => string;
  readonly articleAddress: (column: PlacedColumn, article: Article) => string;
  readonly pageAddress: (column: PlacedColumn, page: number, total: number) => string;
  /** What stands above the bureau's own navigation. */
  readonly banner?: (bureau: Identity, to: To) => string;
  /** The columns that the bar on every page shows, with those below them; nothing: all. */
  readonly navigation?: (roots: readonly PlacedColumn[]) => readonly PlacedColumn[];
  /** The scripts in the head of every page. */
  readonly head: (to: To) => string;
  readonly metas?: (
    metas: Metas,
    article: Article | null,
    referenceDate: CivilDate,
    column: PlacedColumn | null,
  ) => Metas;
  readonly layout: (parts: Parts) => string;
  readonly rows: (rows: readonly Row[], column: PlacedColumn) => string;
  readonly pager: (list: ListView) => string;
  readonly article: (view: ArticleView) => string;
  /** The page of a column that holds others, where it is not their first rows. */
  readonly group?: (column: PlacedColumn) => string;
  readonly assets?: readonly Entry[];
  /** What a list is made of, where it is not whole pages with rows and pager; `whole` makes such a page of any content. */
  readonly listFiles?: (
    lists: readonly ListView[],
    whole: (list: ListView, content: string) => Page,
  ) => readonly Entry[];
  /** Files that speak of all columns: a tree for a script, a map. */
  readonly siteFiles?: (roots: readonly PlacedColumn[]) => readonly Entry[];
  /** Pages of the host that are not the bureau's. */
  readonly neighbours?: (bureau: Identity) => readonly Entry[];
  /** How a reader comes to see a list, where not in its HTML. */
  readonly seen?: (column: PlacedColumn) => Partial<Pick<ExpectedList, "state" | "capture" | "laterPages">>;
  /** Where a page of a list has its rows, where not at its own address. */
  readonly rowsAddress?: (list: ListView) => string;
}
