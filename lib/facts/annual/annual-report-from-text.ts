import type { AnnualReport } from "./annual-report.ts";
import { readAnnualReport } from "./read-annual-report.ts";

/** Reads a report that came as plain text, its title on the first line that has any. Null where it is no report. */
export function annualReportFromText(text: string, url = ""): AnnualReport | null {
  const [title = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return readAnnualReport({ title, url, body: lines.join("\n") });
}
