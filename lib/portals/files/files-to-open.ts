import { reportTitle } from "../../facts/annual/report-title.ts";
import { tablesOfEdition } from "../../facts/annual/tables-of-edition.ts";
import type { Attachment, PageFacts } from "../../facts/page-facts.ts";

/** Kinds that can be opened, as their names end. */
const READABLE = new Set(["pdf", "ofd", "docx", "doc", "wps"]);
const MONEY = /预算|决算/;
/** Files of one page; a budget comes with its tables, a report alone. */
const MOST = 4;
/** Fewer parts than this, and a page only announces its report. */
const FEW_PARTS = 3;

/** The files of a page without which its items cannot be judged: of a report or a budget whose page does not say it all. */
export function filesToOpen(facts: PageFacts): Attachment[] {
  if (facts.kind !== "article" && facts.annualReport === null) return [];
  const files = facts.attachments.filter(({ type }) => READABLE.has(type));
  if (reportTitle(facts.title) !== null) return isTold(facts) ? [] : reportFiles(files);
  return MONEY.test(facts.title) ? files.slice(0, MOST) : [];
}

function reportFiles(files: readonly Attachment[]): Attachment[] {
  const named = files.filter(({ name }) => reportTitle(name) !== null);
  return (named.length > 0 ? named : files).slice(0, MOST);
}

function isTold({ annualReport }: PageFacts): boolean {
  if (annualReport === null || annualReport.parts.length < FEW_PARTS) return false;
  const { two, three, four } = annualReport.tables;
  return tablesOfEdition(annualReport.edition) === null || (two !== null && three !== null && four !== null);
}
