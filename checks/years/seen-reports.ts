import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import { reportTitle } from "../../lib/facts/annual/report-title.ts";
import { organKind } from "./organ-kind.ts";
import { isReportTitle, mayBeReport, speaksOfReport, yearsIn, type TitleWords } from "./report-years.ts";

/** A report as some page of the site names it. */
export interface SeenReport {
  readonly year: number;
  readonly title: string;
  readonly date: CivilDate | null;
  /** The page that shows the title. */
  readonly shownAt: string;
}

export interface SeenReports {
  readonly reports: readonly SeenReport[];
  /** Years whose report is perhaps there under an unclear title; they are never called missing. */
  readonly possible: ReadonlySet<number>;
}

type Title = Omit<SeenReport, "year">;

/** Reports in the report columns and, under an unmistakable title, anywhere else: 缺 may only be said of both. */
export function seenReports(columns: readonly Column[], site: Site, words: TitleWords): SeenReports {
  const own = new Set(columns.flatMap((column) => [column, ...descendantsOf(column, site)]));
  const isSure = ({ title }: Title): boolean => isReportTitle(title, words);
  // In a report column little proves a report.
  const isLikely = (one: Title): boolean => isSure(one) || mayBeReport(one.title, words);
  const { rows, articles } = titlesIn(site);
  const reports = site.columns.flatMap((column) =>
    own.has(column) ? titlesOf(column).filter(isLikely) : (rows.get(column) ?? []).filter(isSure),
  );
  const shown = [...reports, ...articles.filter(isSure)];
  // A county's portal shows the government's report beside its departments': it is there, and not the department's.
  const isDepartment = organKind(site.bureau) === "department";
  const isGovernments = ({ title }: Title): boolean =>
    isDepartment && organKind(reportTitle(title)?.bureau ?? "") === "government";
  return {
    reports: shown
      .filter((one) => !isGovernments(one))
      .flatMap((one) => yearsIn(one.title).map((year) => ({ year, ...one }))),
    possible: new Set([
      ...shown.filter(isGovernments).flatMap(({ title }) => yearsIn(title)),
      ...[...own].flatMap(titlesOf).flatMap((one) => possibleYears(one, words)),
      ...[...rows.values()]
        .flat()
        .flatMap((one) => (PUBLISHES.test(one.title) ? namedYears(one, words) : [])),
    ]),
  };
}

/** Anywhere, 2022年部门预算及“三公”经费公开 may be the budget; 部门预算编制的通知 is not. */
const PUBLISHES = /(?<!信息|政务)公开|公布/;

/** What a site shows by a title: the rows of its columns, and its articles. */
interface Titles {
  readonly rows: ReadonlyMap<Column, readonly Title[]>;
  readonly articles: readonly Title[];
}

/** A site never changes, and each kind of yearly paper is looked for among all its titles. */
const known = new WeakMap<Site, Titles>();

function titlesIn(site: Site): Titles {
  const found = known.get(site) ?? {
    rows: new Map(site.columns.map((column) => [column, rowsOf(column)])),
    articles: articlesOf(site),
  };
  known.set(site, found);
  return found;
}

/** A report's notice may carry the report, and a title without its year is that of the year before its day. */
function possibleYears({ title, date }: Title, words: TitleWords): number[] {
  if (!speaksOfReport(title, words)) return [];
  if (yearsIn(title).length > 0) return namedYears({ title }, words);
  return date === null ? [] : [yearOf(date) - 1];
}

function namedYears({ title }: Pick<Title, "title">, words: TitleWords): number[] {
  return isReportTitle(title, { ...words, notWith: [] }) ? yearsIn(title) : [];
}

function rowsOf({ pages }: Column): Title[] {
  return pages.flatMap(({ url, items }) => items.map(({ title, date }) => ({ title, date, shownAt: url })));
}

/** Everything in a report column that may name a report. */
function titlesOf(column: Column): Title[] {
  const { pages, state, name, url } = column;
  const undated = (title: string, shownAt: string): Title => ({ title, date: null, shownAt });
  return [
    ...rowsOf(column),
    ...pages.flatMap((page) => page.attachments.map((file) => undated(file.name, page.url))),
    ...pages.map((page) => undated(page.title, page.url)),
    // Some portals give each year its own sub-column: a menu 2008 … 2025.
    ...pages.flatMap((page) =>
      page.columns.filter((link) => isBareYear(link.name)).map((link) => undated(link.name, page.url)),
    ),
    ...(state === "blank" ? [] : [undated(name, url)]),
  ];
}

function articlesOf({ pages }: Site): Title[] {
  return pages
    .filter((page) => page.kind === "article" && page.state === "ok")
    .map((page) => ({ title: page.title, date: page.published.date, shownAt: page.url }));
}

function isBareYear(name: string): boolean {
  return /^\s*20\d{2}\s*年?度?\s*$/.test(name);
}
