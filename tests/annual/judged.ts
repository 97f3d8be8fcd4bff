import type { Gathered } from "../../lib/audit/site/arrange-site.ts";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import { prepareItem } from "../../lib/audit/judging/prepare-item.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { annualArithmetic } from "../../checks/annual/annual-arithmetic.ts";
import { annualCitation } from "../../checks/annual/annual-citation.ts";
import { annualCrossYear } from "../../checks/annual/annual-cross-year.ts";
import { annualDeadline } from "../../checks/annual/annual-deadline.ts";
import { annualProseFigures } from "../../checks/annual/annual-prose-figures.ts";
import { annualSections } from "../../checks/annual/annual-sections.ts";
import { annualSimilarity } from "../../checks/annual/annual-similarity.ts";
import { annualTables } from "../../checks/annual/annual-tables.ts";
import { annualItems } from "../../checks/checklists/annual-items.ts";
import { annualSimilarityItem } from "../../checks/checklists/annual-similarity-item.ts";
import { SPLIT } from "../../checks/checklists/kjj/split.ts";
import { weighedBy } from "../../checks/checklists/kjj/weighed-by.ts";
import { pageOf } from "../facts/page-of.ts";
import { checklistOf, REFERENCE_DATE, siteOf } from "../facts/site-of.ts";

const EVALUATORS = [
  annualArithmetic,
  annualCitation,
  annualCrossYear,
  annualDeadline,
  annualProseFigures,
  annualSections,
  annualSimilarity,
  annualTables,
];
const REGISTRY = new Map(EVALUATORS.map((evaluator) => [evaluator.name, evaluator]));
const ITEMS = [...weighedBy(SPLIT, annualItems), annualSimilarityItem];
export const ITEM_IDS = ITEMS.map(({ id }) => id);

/** A page that carries this report, published in good time unless said otherwise. */
export function reportPage(report: AnnualReport, about: Partial<PageFacts> = {}): PageFacts {
  return pageOf({
    url: report.url,
    kind: "article",
    title: report.title,
    published: { date: `${report.year + 1}-01-20`, source: "visible", conflicts: [] },
    annualReport: report,
    ...about,
  });
}

/** What one item of the checklist, with its own parameters, says of these pages. */
export function judgedAs(
  itemId: string,
  pages: readonly PageFacts[],
  about: Partial<Gathered> = {},
): Judgement {
  const item = ITEMS.find(({ id }) => id === itemId);
  if (item === undefined) throw new Error(`no item ${itemId}`);
  const { evaluator, params } = prepareItem(item, checklistOf(item), REGISTRY);
  return evaluator.judge(siteOf(pages, about), item, params, { referenceDate: REFERENCE_DATE });
}

/** What it says of these reports, each on a page of its own. */
export function judgedReports(itemId: string, reports: readonly AnnualReport[]): Judgement {
  return judgedAs(
    itemId,
    reports.map((report) => reportPage(report)),
  );
}

/** The Chinese messages of the findings. */
export function messages({ findings }: Judgement): string[] {
  return findings.map(({ message }) => message.zh);
}
