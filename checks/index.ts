import { checklist, type Checklist } from "../lib/audit/checklist/checklist.ts";
import type { Evaluator, Registry } from "../lib/audit/contract/evaluator.ts";
import { annualArithmetic } from "./annual/annual-arithmetic.ts";
import { annualCitation } from "./annual/annual-citation.ts";
import { annualCrossYear } from "./annual/annual-cross-year.ts";
import { annualDeadline } from "./annual/annual-deadline.ts";
import { annualProseFigures } from "./annual/annual-prose-figures.ts";
import { annualSections } from "./annual/annual-sections.ts";
import { annualSimilarity } from "./annual/annual-similarity.ts";
import { annualTables } from "./annual/annual-tables.ts";
import { guoban2019 } from "./checklists/guoban-2019/guoban-2019.ts";
import { hubei2009 } from "./checklists/hubei-2009/hubei-2009.ts";
import { kjj } from "./checklists/kjj/kjj.ts";
import { seeds } from "./checklists/seeds/seeds.ts";
import { blankColumnCount } from "./columns/blank-column-count.ts";
import { blankColumns } from "./columns/blank-columns.ts";
import { columnPresent } from "./columns/column-present.ts";
import { contentFields } from "./content/content-fields.ts";
import { latePublication } from "./content/late-publication.ts";
import { lettersAnswered } from "./content/letters-answered.ts";
import { outdatedWording } from "./content/outdated-wording.ts";
import { personalData } from "./content/personal-data.ts";
import { policyInterpreted } from "./content/policy-interpreted.ts";
import { undatedLists } from "./content/undated-lists.ts";
import { homeFresh } from "./freshness/home-fresh.ts";
import { monthlyFrequency } from "./freshness/monthly-frequency.ts";
import { staleColumnCount } from "./freshness/stale-column-count.ts";
import { staleColumns } from "./freshness/stale-columns.ts";
import { manual } from "./manual.ts";
import { deadLinks } from "./site/dead-links.ts";
import { domainForm } from "./site/domain-form.ts";
import { footerMark } from "./site/footer-mark.ts";
import { metaTags } from "./site/meta-tags.ts";
import { searchPresent } from "./site/search-present.ts";
import { siteReachable } from "./site/site-reachable.ts";
import { namedTables } from "./years/named-tables.ts";
import { yearsCovered } from "./years/years-covered.ts";

const EVALUATORS: readonly Evaluator[] = [
  annualArithmetic,
  annualCitation,
  annualCrossYear,
  annualDeadline,
  annualProseFigures,
  annualSections,
  annualSimilarity,
  annualTables,
  blankColumnCount,
  blankColumns,
  columnPresent,
  contentFields,
  latePublication,
  lettersAnswered,
  outdatedWording,
  personalData,
  policyInterpreted,
  undatedLists,
  homeFresh,
  monthlyFrequency,
  staleColumnCount,
  staleColumns,
  manual,
  deadLinks,
  domainForm,
  footerMark,
  metaTags,
  searchPresent,
  siteReachable,
  namedTables,
  yearsCovered,
];

/** Every way of checking, by name. */
export const registry: Registry = new Map(EVALUATORS.map((evaluator) => [evaluator.name, evaluator]));

/** The built-in checklists by id, validated when this module loads. */
export const checklists: ReadonlyMap<string, Checklist> = new Map(
  [kjj, guoban2019, hubei2009, ...seeds].map((one) => [one.id, checklist.parse(one)]),
);
