import { arrangeSite, type Gathered } from "../../lib/audit/site/arrange-site.ts";
import type { Checklist, ChecklistItem, ColumnMatcher } from "../../lib/audit/checklist/checklist.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME } from "./page-of.ts";

export const REFERENCE_DATE = "2026-11-20";
export const BUREAU = { name: "苍浦市科学技术局", homeUrl: HOME, scopes: [HOME] };

/** A checklist item that says nothing but what the test is about. */
export function itemOf(about: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id: "column.policy",
    title: { zh: "政策文件", en: "Policy" },
    basis: [{ document: "《条例》", clause: "第二十条" }],
    threshold: { zh: "", en: "" },
    effective: { from: null, to: null },
    severity: "deduct",
    points: 2,
    cap: 2,
    evaluator: "columnPresent",
    params: {},
    howToFix: { zh: "", en: "" },
    ...about,
  };
}

export function matcherOf(about: Partial<ColumnMatcher> = {}): ColumnMatcher {
  return {
    names: ["政策文件", "规章文件"],
    slugs: ["zcwj"],
    types: ["政策文件"],
    notWith: ["解读"],
    ...about,
  };
}

export function checklistOf(...items: ChecklistItem[]): Checklist {
  return { id: "test", revision: 1, title: { zh: "", en: "" }, groups: [], items };
}

/** The site of a handful of pages, arranged as an audit arranges them. */
export function siteOf(pages: readonly PageFacts[], about: Partial<Gathered> = {}): Site {
  const checklist = checklistOf(itemOf({ column: matcherOf() }));
  return arrangeSite({ bureau: BUREAU, pages, notAssessed: [], checklist, ...about });
}

/** What an evaluator says of these pages on the reference date. */
export function judgedBy<Params>(
  evaluator: Evaluator<Params>,
  item: ChecklistItem,
  params: Params,
  pages: readonly PageFacts[],
  about: Partial<Gathered> = {},
): Judgement {
  const site = siteOf(pages, { checklist: checklistOf(item), ...about });
  return evaluator.judge(site, item, params, { referenceDate: REFERENCE_DATE });
}
