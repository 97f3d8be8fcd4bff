import { descendantsOf } from "../lib/audit/descendants-of.ts";
import type { Column, Site } from "../lib/audit/site.ts";
import { yearOf, type CivilDate } from "../lib/facts/civil-date.ts";
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

interface Title {
  readonly title: string;
  readonly date: CivilDate | null;
  readonly shownAt: string;
  /** Whether it stands in the report column, where little proves a report. */
  readonly inColumn: boolean;
}

/** Reports in the report columns and, under an unmistakable title, anywhere else: 缺 may only be said of both. */
export function seenReports(columns: readonly Column[], site: Site, words: TitleWords): SeenReports {
  const own = new Set(columns.flatMap((column) => [column, ...descendantsOf(column, site)]));
  const titles = [...site.columns.flatMap((column) => titlesOf(column, own.has(column))), ...articles(site)];
  const isReport = ({ title, inColumn }: Title): boolean =>
    isReportTitle(title, words) || (inColumn && mayBeReport(title, words));
  const reports = titles.filter(isReport).flatMap((one) => yearsIn(one.title).map((year) => seen(year, one)));
  return {
    reports,
    possible: new Set(titles.filter(({ inColumn }) => inColumn).flatMap((one) => possibleYears(one, words))),
  };
}

/** A report's notice may carry the report, and a title without its year is that of the year before its day. */
function possibleYears({ title, date }: Title, words: TitleWords): number[] {
  if (!speaksOfReport(title, words)) return [];
  const years = yearsIn(title);
  if (years.length > 0) return isReportTitle(title, { ...words, notWith: [] }) ? years : [];
  return date === null ? [] : [yearOf(date) - 1];
}

function titlesOf(column: Column, inColumn: boolean): Title[] {
  const rows = column.pages.flatMap((page) =>
    page.items.map((item) => ({ ...item, shownAt: page.url, inColumn })),
  );
  if (!inColumn) return rows;
  const files = column.pages.flatMap((page) =>
    page.attachments.map((file) => ({ title: file.name, date: null, shownAt: page.url, inColumn })),
  );
  const headings = column.pages.map((page) => ({
    title: page.title,
    date: null,
    shownAt: page.url,
    inColumn,
  }));
  // Some portals give each year its own sub-column: a menu 2008 … 2025.
  const menus = column.pages.flatMap((page) =>
    page.columns
      .filter((link) => isBareYear(link.name))
      .map((link) => ({ title: link.name, date: null, shownAt: page.url, inColumn })),
  );
  const self =
    column.state === "blank" ? [] : [{ title: column.name, date: null, shownAt: column.url, inColumn }];
  return [...rows, ...files, ...headings, ...menus, ...self];
}

function articles(site: Site): Title[] {
  return site.pages
    .filter((page) => page.kind === "article" && page.state === "ok")
    .map((page) => ({ title: page.title, date: page.published.date, shownAt: page.url, inColumn: false }));
}

function isBareYear(name: string): boolean {
  return /^\s*20\d{2}\s*年?度?\s*$/.test(name);
}

function seen(year: number, { title, date, shownAt }: Title): SeenReport {
  return { year, title, date, shownAt };
}
