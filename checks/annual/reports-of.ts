import type { Site } from "../../lib/audit/site.ts";
import { reportTitle } from "../../lib/facts/annual/report-title.ts";
import { annualPages } from "./annual-page.ts";
import { yearlyReports, type YearlyReport } from "./yearly-reports.ts";

/** What a site shows of annual reports. */
export interface Reports {
  /** Those whose text was read, by bureau and year. */
  readonly read: readonly YearlyReport[];
  /** Years whose report some page names while its text was not read: a file, or a page out of reach. Ascending. */
  readonly unread: readonly number[];
}

/** A site never changes, and every check of the reports asks for them again. */
const known = new WeakMap<Site, Reports>();

export function reportsOf(site: Site): Reports {
  const found = known.get(site) ?? lookFor(site);
  known.set(site, found);
  return found;
}

function lookFor(site: Site): Reports {
  const read = yearlyReports(annualPages(site));
  const years = new Set(read.map(({ report }) => report.year));
  const named = [...namesOn(site)].flatMap((name) => reportTitle(name)?.year ?? []);
  const unread = [...new Set(named)].filter((year) => !years.has(year)).sort((a, b) => a - b);
  return { read, unread };
}

/** The names of all rows and files, each once: a pager repeats its pinned rows, a footer its file on every page. */
function namesOn({ pages }: Site): Set<string> {
  const names = new Set<string>();
  for (const { items, attachments } of pages) {
    for (const { title } of items) names.add(title);
    for (const { name } of attachments) names.add(name);
  }
  return names;
}
