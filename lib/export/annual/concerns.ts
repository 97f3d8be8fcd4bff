import type { AnnualReport } from "../../facts/annual/annual-report.ts";
import type { AnnualReports } from "./annual-reports.ts";

type Concern = (report: AnnualReport, before: AnnualReport | undefined) => boolean;

/** What a report must hold for a check to have anything to say of it; every other check concerns them all. */
const CONCERNS: Readonly<Record<string, Concern>> = {
  "annual.tables": ({ edition }) => edition !== "2007",
  "annual.arithmetic": ({ tables }) => tables.three !== null || tables.four !== null,
  "annual.cross-year": ({ tables }, before) =>
    tables.three !== null && (before?.tables.three ?? null) !== null,
  "annual.citation": ({ citations }) => citations.length > 0,
  "annual.prose-figures": ({ sums, figures, noRequests, tables }) =>
    sums.length > 0 || (tables.three !== null && (figures.length > 0 || noRequests !== null)),
  "annual.similarity": ({ paragraphs }, before) => paragraphs.length > 0 && before !== undefined,
};

/** Whether a check of the checklist has something to check in this year's report. */
export function concerns(itemId: string, report: AnnualReport, { reports }: AnnualReports): boolean {
  const before = reports.find((one) => one.report.year === report.year - 1)?.report;
  return CONCERNS[itemId]?.(report, before) ?? true;
}
