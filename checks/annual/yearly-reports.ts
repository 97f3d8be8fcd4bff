import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { AnnualPage } from "./annual-page.ts";
import { fullName } from "./same-bureau.ts";

/** One bureau's report on one year; the same report may stand on several pages. */
export interface YearlyReport extends AnnualPage {
  /** "" on a site whose reports name one bureau at most. */
  readonly bureau: string;
  /** Days on which some copy says it was published. */
  readonly days: readonly CivilDate[];
}

/**
 * Reports by bureau and year, of several copies the one of which most was read; ascending by year. `ofOne`: all are
 * known to be one bureau's, whatever it was called in its time.
 */
export function yearlyReports(pages: readonly AnnualPage[], ofOne = false): YearlyReport[] {
  const names = ofOne ? () => "" : namesOf(pages);
  const groups = new Map<string, AnnualPage[]>();
  for (const page of pages) {
    const key = `${page.report.year}|${names(page.report.bureau)}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const reports = [...groups].map(([key, copies]): YearlyReport => {
    const best = copies.reduce((one, other) => (richness(other.report) > richness(one.report) ? other : one));
    return {
      ...best,
      bureau: key.slice(key.indexOf("|") + 1),
      days: copies.flatMap(({ published: { date, conflicts } }) =>
        date === null ? [] : [date, ...conflicts.map((conflict) => conflict.date)],
      ),
    };
  });
  return reports.sort((a, b) => a.report.year - b.report.year);
}

/** The report of the same bureau on the year before, where it was read. */
export function yearBefore(report: YearlyReport, reports: readonly YearlyReport[]): YearlyReport | null {
  const before = report.report.year - 1;
  return reports.find(({ bureau, report: { year } }) => bureau === report.bureau && year === before) ?? null;
}

/** Gives each written name its bureau; all are one while one name is the end of the other. */
function namesOf(pages: readonly AnnualPage[]): (bureau: string) => string {
  const full = [...new Set(pages.map(({ report }) => fullName(report.bureau)))].filter((name) => name !== "");
  // 区科学技术局 may be that of either district: a short name that fits two bureaus stays its own.
  const wholes = full.filter((name) => !full.some((other) => other !== name && other.endsWith(name)));
  const longest = (name: string): string => {
    const [only, second] = name === "" ? [] : wholes.filter((other) => other.endsWith(name));
    return only === undefined || second !== undefined ? name : only;
  };
  const distinct = new Set(full.map(longest));
  return (bureau) => (distinct.size <= 1 ? "" : longest(fullName(bureau)));
}

function richness({ tables, length }: AnnualReport): number {
  const cells = Object.values(tables).flatMap((table) => table?.rows.flatMap((row) => row.cells) ?? []);
  return cells.length * 1000 + length;
}
