import type { Site } from "../../lib/audit/site/site.ts";
import { organKind } from "../years/organ-kind.ts";
import { reportTitle } from "../../lib/facts/annual/report-title.ts";
import { annualPages, type AnnualPage } from "./annual-page.ts";
import { isSameBureau } from "./same-bureau.ts";
import { yearlyReports, type YearlyReport } from "./yearly-reports.ts";

/** What a site shows of annual reports. */
export interface Reports {
  /** Those whose text was read, by bureau and year. */
  readonly read: readonly YearlyReport[];
  /** Years whose report some page names while its text was not read: a file, or a page out of reach. Ascending. */
  readonly unread: readonly number[];
  /** Whether they are of several bureaus none of which is known to be the audited one: then nothing may be laid to it. */
  readonly mixed: boolean;
}

/** A site never changes, and every check of the reports asks for them again. */
const known = new WeakMap<Site, Reports>();

/** The bureau's own yearly reports on a site, found once a site. */
export function reportsOf(site: Site): Reports {
  const found = known.get(site) ?? lookFor(site);
  known.set(site, found);
  return found;
}

function lookFor(site: Site): Reports {
  const { read, mixed } = ownReports(site);
  const years = new Set(read.map(({ report }) => report.year));
  const titles = [...namesOn(site)].flatMap((name) => reportTitle(name) ?? []);
  const own = titles.filter(({ bureau }) => mixed || bureau === "" || isNameOf(bureau, site));
  const named = own.flatMap(({ year }) => year ?? []);
  const unread = [...new Set(named)].filter((year) => !years.has(year)).sort((a, b) => a - b);
  return { read, unread, mixed };
}

/** A county's portal lists the reports of all its units: those of others are not this bureau's business. */
function ownReports(site: Site): Pick<Reports, "read" | "mixed"> {
  const pages = annualPages(site);
  const all = yearlyReports(pages);
  if (new Set(all.map(({ bureau }) => bureau)).size <= 1)
    return { read: all, mixed: areGovernments(all, site) };
  const isOwn = ({ report: { bureau } }: AnnualPage): boolean => bureau !== "" && isNameOf(bureau, site);
  const own = pages.filter(isOwn);
  return own.length > 0 ? { read: yearlyReports(own, true), mixed: false } : { read: all, mixed: true };
}

/** The county's own reports alone, in the column of a department. */
function areGovernments(reports: readonly YearlyReport[], site: Site): boolean {
  return (
    organKind(site.bureau) === "department" &&
    reports.some(({ report: { bureau } }) => organKind(bureau) === "government" && !isNameOf(bureau, site))
  );
}

function isNameOf(name: string, { bureau, otherNames }: Site): boolean {
  return [bureau, ...otherNames].some((own) => isSameBureau(name, own));
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
