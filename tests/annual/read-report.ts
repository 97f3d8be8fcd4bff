import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { readAnnualReport } from "../../lib/facts/annual/read-annual-report.ts";
import { openPage } from "../../lib/facts/page/page.ts";
import { reportOf, type MarkUp } from "./report-of.ts";
import type { ReportData } from "./report-data.ts";

/** What the reader makes of a page; throws where it sees no report. */
export function readHtmlReport(
  html: string,
  title: string,
  url = "http://kjj.example/nb/1.html",
): AnnualReport {
  const page = openPage(html, url);
  const node = page.body;
  const report = node === null ? null : readAnnualReport({ title, url, body: { html: page.html, node } });
  if (report === null) throw new Error(`no report: ${title}`);
  return report;
}

/** What the reader makes of a sample in one of the mark-ups. */
export function readSample(report: ReportData, markUp: MarkUp = "headings"): AnnualReport {
  return readHtmlReport(reportOf(report, markUp), report.title, `http://kjj.example/nb/${report.year}.html`);
}
