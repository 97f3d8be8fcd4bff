import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Severity, Verdict, VerdictKind } from "../records/verdict.ts";
import { NO_OPINION } from "./no-opinion.ts";
import type { Decision, Opinion, Review, Reviews } from "./review.ts";

/** Reviews in which one person has decided these findings. */
export function decided(decisions: Readonly<Record<string, Decision>>): Reviews {
  return new Map(Object.entries(decisions).map(([key, decision]) => [key, viewed(key, { decision })]));
}

/** One person's view of a finding. */
export function viewed(key: string, view: Partial<Opinion>): Review {
  const opinion = { ...NO_OPINION, ...view };
  return { key, history: [{ kind: "set", at: "2026-11-19T02:00:00Z", by: "李文岚", opinion }] };
}

/** A verdict on stale columns with a finding for each key; a failed one costs a point for each. */
export function verdictOf(
  verdict: VerdictKind,
  keys: readonly string[],
  more: Partial<Verdict> = {},
): Verdict {
  return {
    itemId: "content.stale-columns",
    verdict,
    reason: { zh: "栏目不更新", en: "stale" },
    severity: "deduct",
    deduction: verdict === "fail" ? keys.length : 0,
    findings: keys.map((key) => ({ key, message: { zh: key, en: key }, evidence: [] })),
    ...more,
  };
}

/** The item of that verdict. */
export function itemOf(
  params: Record<string, unknown>,
  severity: Severity = "deduct",
  points = 5,
): ChecklistItem {
  return {
    id: "content.stale-columns",
    title: { zh: "栏目更新不及时", en: "Stale columns" },
    basis: [{ document: "《检查指标》", clause: "" }],
    threshold: { zh: "", en: "" },
    effective: { from: null, to: null },
    severity,
    points,
    cap: points,
    evaluator: "any",
    params,
    howToFix: { zh: "", en: "" },
  };
}
