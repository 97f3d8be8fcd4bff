import type { Site } from "../../lib/audit/site/site.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { rowsByAddress } from "../columns/rows-by-address.ts";
import type { UnreadPaper } from "./unread-paper.ts";
import { unreadPaper } from "./unread-paper.ts";
import { filedReports } from "./filed-reports.ts";

/** A report with what is known of the page it stands on. */
export interface AnnualPage {
  readonly report: AnnualReport;
  readonly published: PageFacts["published"];
  /** Files offered beside the text that nobody has read: anything may be in them. */
  readonly unread: readonly UnreadPaper[];
}

/** Every report of the site, in the order of its pages: those read from a page or a file, then files nobody could read. */
export function annualPages(site: Site): AnnualPage[] {
  const read = site.pages.flatMap((page) => {
    const { annualReport, attachments } = page;
    if (annualReport === null) return [];
    const others = attachments.filter(({ url }) => url !== annualReport.url);
    return [{ report: annualReport, published: publishedOf(page, site), unread: others.map(unreadPaper) }];
  });
  return [...read, ...filedReports(site)];
}

/** A file shows no day of its own: the list that leads to it does. */
function publishedOf({ kind, url, published }: PageFacts, site: Site): PageFacts["published"] {
  if (kind !== "document" || published.date !== null) return published;
  const rows = rowsByAddress(site).get(site.identityOf(url)) ?? [];
  const row = rows.find((shown) => shown.row.url === url && shown.row.date !== null)?.row;
  return row === undefined ? published : { date: row.date, source: row.dateSource, conflicts: [] };
}

/** What the page says, for a stranger to find again. */
export function evidenceOf({ report, published }: AnnualPage, quote: string): Evidence {
  return { url: report.url, quote, date: published.date, dateSource: published.source };
}
