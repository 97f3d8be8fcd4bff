import type { Site } from "../../lib/audit/site.ts";
import type { Evidence } from "../../lib/audit/verdict.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/** A report with what is known of the page it stands on. */
export interface AnnualPage {
  readonly report: AnnualReport;
  readonly published: PageFacts["published"];
  /** Files offered beside the text: the tables may be in them. */
  readonly attachments: number;
}

/** Every report that was read as a page, in the order of the site's pages. */
export function annualPages(site: Site): AnnualPage[] {
  return site.pages.flatMap(({ annualReport, published, attachments }) =>
    annualReport === null ? [] : [{ report: annualReport, published, attachments: attachments.length }],
  );
}

/** What the page says, for a stranger to find again. */
export function evidenceOf({ report, published }: AnnualPage, quote: string): Evidence {
  return { url: report.url, quote, date: published.date, dateSource: published.source };
}
