import { checklist, type Checklist } from "../lib/audit/checklist/checklist.ts";
import type { Evaluator, Registry } from "../lib/audit/contract/evaluator.ts";
import { blankColumns } from "./blank-columns.ts";
import { columnPresent } from "./column-present.ts";
import { footerMark } from "./footer-mark.ts";
import { guoban2019 } from "./guoban-2019/guoban-2019.ts";
import { hubei2009 } from "./hubei-2009/hubei-2009.ts";
import { kjj } from "./kjj/kjj.ts";
import { manual } from "./manual.ts";
import { monthlyFrequency } from "./monthly-frequency.ts";
import { seeds } from "./seeds/seeds.ts";
import { staleColumns } from "./stale-columns.ts";
import { yearsCovered } from "./years-covered.ts";
import { blankColumnCount } from "./blank-column-count.ts";
import { contentFields } from "./content-fields.ts";
import { deadLinks } from "./dead-links.ts";
import { domainForm } from "./domain-form.ts";
import { homeFresh } from "./home-fresh.ts";
import { latePublication } from "./late-publication.ts";
import { lettersAnswered } from "./letters-answered.ts";
import { metaTags } from "./meta-tags.ts";
import { namedTables } from "./named-tables.ts";
import { outdatedWording } from "./outdated-wording.ts";
import { personalData } from "./personal-data.ts";
import { policyInterpreted } from "./policy-interpreted.ts";
import { searchPresent } from "./search-present.ts";
import { siteReachable } from "./site-reachable.ts";
import { staleColumnCount } from "./stale-column-count.ts";
import { undatedLists } from "./undated-lists.ts";
import { annualDeadline } from "./annual/annual-deadline.ts";
import { annualSections } from "./annual/annual-sections.ts";
import { annualTables } from "./annual/annual-tables.ts";
import { annualArithmetic } from "./annual/annual-arithmetic.ts";
import { annualCrossYear } from "./annual/annual-cross-year.ts";
import { annualCitation } from "./annual/annual-citation.ts";
import { annualProseFigures } from "./annual/annual-prose-figures.ts";
import { annualSimilarity } from "./annual/annual-similarity.ts";

const EVALUATORS: readonly Evaluator[] = [
  blankColumnCount,
  contentFields,
  deadLinks,
  domainForm,
  homeFresh,
  latePublication,
  lettersAnswered,
  metaTags,
  namedTables,
  outdatedWording,
  personalData,
  policyInterpreted,
  searchPresent,
  siteReachable,
  staleColumnCount,
  undatedLists,
  annualDeadline,
  annualSections,
  annualTables,
  annualArithmetic,
  annualCrossYear,
  annualCitation,
  annualProseFigures,
  annualSimilarity,
  columnPresent,
  yearsCovered,
  staleColumns,
  blankColumns,
  footerMark,
  manual,
  monthlyFrequency,
];

/** Every way of checking, by name. */
export const registry: Registry = new Map(EVALUATORS.map((evaluator) => [evaluator.name, evaluator]));

/** The built-in checklists by id, validated when this module loads. */
export const checklists: ReadonlyMap<string, Checklist> = new Map(
  [kjj, guoban2019, hubei2009, ...seeds].map((one) => [one.id, checklist.parse(one)]),
);
