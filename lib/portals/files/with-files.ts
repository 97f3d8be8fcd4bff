import type { AnnualReport } from "../../facts/annual/annual-report.ts";
import { reportTitle } from "../../facts/annual/report-title.ts";
import type { FileReading } from "../../facts/documents/file-reading.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

/** A file of a page after somebody tried to open it. */
export interface OpenedFile {
  readonly url: string;
  readonly reading: FileReading;
  readonly annualReport: AnnualReport | null;
}

/** A page with what its files say. Where a file tells more of the report than the page, the report is read from the file. */
export function withFiles(facts: PageFacts, opened: readonly OpenedFile[]): PageFacts {
  const readings = new Map(opened.map(({ url, reading }) => [url, reading]));
  const attachments = facts.attachments.map((file) => {
    const reading = readings.get(file.url);
    return reading === undefined ? file : { ...file, reading };
  });
  return { ...facts, attachments, annualReport: fullest(facts, opened) };
}

function fullest({ title, annualReport }: PageFacts, opened: readonly OpenedFile[]): AnnualReport | null {
  const year = annualReport?.year ?? reportTitle(title)?.year ?? null;
  // A file of another year than its page announces was put up by mistake, or is last year's: a person looks.
  const reports = opened.flatMap(({ annualReport: report }) =>
    report !== null && (year === null || report.year === year) ? [report] : [],
  );
  return reports.reduce<AnnualReport | null>(
    (best, report) => (best === null || told(report) > told(best) ? report : best),
    annualReport,
  );
}

/** How much of a report was read: parts first, then tables. */
function told({ parts, tables }: AnnualReport): number {
  const filled = parts.filter(({ length, tables: inside }) => length + inside > 0).length;
  return filled + Object.values(tables).filter((table) => table !== null).length;
}
