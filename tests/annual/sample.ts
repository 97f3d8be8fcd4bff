import type { RequestFigures } from "./figures.ts";
import { sampleFigures } from "./figures.ts";
import type { PartData, ReportData, TableData } from "./report-data.ts";
import { reportData } from "./report-data.ts";
import { disclosureTable, disputesTable, requestsTable } from "./tables.ts";

/** The faultless sample of a year; `figures` other numbers for table 三. */
export function sample(year: number, figures: RequestFigures = sampleFigures(year)): ReportData {
  return reportData(year, {
    two: disclosureTable(year),
    three: requestsTable(figures),
    four: disputesTable(),
  });
}

/** The report without the part whose title holds these words, and without a word about how many there are. */
export function withoutPart(report: ReportData, words: string): ReportData {
  const preface = report.preface.replace(/，由.*组成/, "");
  return { ...report, preface, parts: report.parts.filter(({ title }) => !title.includes(words)) };
}

/** The report with one part changed. */
export function withPart(report: ReportData, words: string, change: Partial<PartData>): ReportData {
  return {
    ...report,
    parts: report.parts.map((part) => (part.title.includes(words) ? { ...part, ...change } : part)),
  };
}

/** The report with another table in one part. */
export function withTable(report: ReportData, words: string, table: TableData): ReportData {
  return withPart(report, words, { table });
}

/** The report with words of its prose replaced. */
export function reworded(report: ReportData, from: string, to: string): ReportData {
  const reword = (text: string): string => text.replaceAll(from, to);
  return {
    ...report,
    preface: reword(report.preface),
    parts: report.parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map(reword) })),
  };
}
