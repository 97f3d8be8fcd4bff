import type { AnnualReport } from "../../facts/annual/annual-report.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

/** The annual reports of one audit, as its pages were stored. */
export interface AnnualReports {
  /** False of an audit that came in a file: verdicts travel, pages do not. */
  readonly kept: boolean;
  /** Ascending by year, each year once. */
  readonly reports: readonly ReadReport[];
  /** Years whose report some page names while its text was not read. */
  readonly unread: readonly number[];
}

export interface ReadReport {
  readonly report: AnnualReport;
  readonly published: PageFacts["published"];
}
