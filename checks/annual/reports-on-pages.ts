import { arrangeSite } from "../../lib/audit/site/arrange-site.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { Bureau } from "../../lib/audit/records/run-record.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { reportsOf } from "./reports-of.ts";
import type { YearlyReport } from "./yearly-reports.ts";

export interface ReportsOnPages {
  /** False where there are no pages at all: of an audit that came in a file. */
  readonly kept: boolean;
  /** Ascending by year, each year once. */
  readonly reports: readonly Pick<YearlyReport, "report" | "published">[];
  /** Years whose report some page names while its text was not read. */
  readonly unread: readonly number[];
}

/** The annual reports among an audit's stored pages, chosen as its checks chose them. */
export function reportsOnPages(
  bureau: Bureau,
  pages: readonly PageFacts[],
  checklist: Checklist,
): ReportsOnPages {
  const { read, unread } = reportsOf(arrangeSite({ bureau, pages, notAssessed: [], checklist }));
  const reports = read.map(({ report, published }) => ({ report, published }));
  return { kept: pages.length > 0, reports: onePerYear(reports), unread };
}

/** Where several bureaus' reports could not be told apart, the first of each year stands for it. */
function onePerYear<Read extends { readonly report: { readonly year: number } }>(
  reports: readonly Read[],
): Read[] {
  return [...new Map([...reports].reverse().map((one) => [one.report.year, one])).values()].reverse();
}
