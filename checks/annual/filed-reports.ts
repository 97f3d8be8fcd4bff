import type { Site } from "../../lib/audit/site/site.ts";
import { readAnnualReport } from "../../lib/facts/annual/read-annual-report.ts";
import { reportTitle } from "../../lib/facts/annual/report-title.ts";
import { fileTypeOf } from "../../lib/facts/addresses/file-type.ts";
import type { Attachment, ListItem, PageFacts } from "../../lib/facts/page-facts.ts";
import { rowsByAddress } from "../columns/rows-by-address.ts";
import type { AnnualPage } from "./annual-page.ts";
import { unreadPaper } from "./unread-paper.ts";

/**
 * Reports that a list names and that are files whose words nobody could read: scans, old formats. They are there, have
 * a year and a day, and everything else about them is for a person.
 */
export function filedReports(site: Site): AnnualPage[] {
  return [...rowsByAddress(site).values()].flatMap((rows) => {
    const last = [...rows].reverse().find(({ page }) => page.kind !== "article");
    return last ? filedReport(last.row, site) : [];
  });
}

function filedReport(row: ListItem, site: Site): AnnualPage[] {
  if ((reportTitle(row.title)?.year ?? null) === null) return [];
  const file = fileOf(row, site.pageAt(row.url));
  if (file === null) return [];
  const report = readAnnualReport({ title: row.title, url: row.url, body: "" });
  if (report === null) return [];
  const published = { date: row.date, source: row.dateSource, conflicts: [] };
  return [{ report, published, unread: [unreadPaper(file)] }];
}

/** The file that a row leads to; null for a page, and for a file in which the report was read. */
function fileOf({ title, url }: ListItem, page: PageFacts | null): Attachment | null {
  const type = fileTypeOf(url);
  if (page === null) return type === null ? null : { name: title, url, type };
  if (page.kind !== "document" || page.annualReport !== null) return null;
  return { name: title, url, type: type ?? "", ...(page.file && { reading: page.file }) };
}
