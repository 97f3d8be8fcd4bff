import type { Checklist } from "./checklist.ts";
import type { Score } from "./run-record.ts";
import type { Verdict } from "./verdict.ts";

const PRECISION = 1000;

/** The score over what was judged pass or fail; null when nothing was. What was not assessed neither earns nor costs. */
export function scoreOf(verdicts: readonly Verdict[], checklist: Checklist): Score | null {
  const judged = verdicts.filter(
    ({ verdict, severity }) => counts(severity) && (verdict === "pass" || verdict === "fail"),
  );
  if (judged.length === 0) return null;
  const points = new Map(checklist.items.map((item) => [item.id, item.points]));
  const marked = judged.filter(({ severity }) => severity === "deduct");
  const outOf = sum(marked.map(({ itemId }) => points.get(itemId) ?? 0));
  const deducted = sum(marked.map(({ deduction }) => deduction));
  return {
    veto: judged
      .filter(({ severity, verdict }) => severity === "veto" && verdict === "fail")
      .map(({ itemId }) => itemId),
    deducted,
    total: sum([outOf, -Math.min(deducted, outOf)]),
    outOf,
    floorReached: deducted > outOf,
  };
}

function counts(severity: Verdict["severity"]): boolean {
  return severity === "veto" || severity === "deduct";
}

/** Sums of tenths must not end in …0000004. */
function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * PRECISION) / PRECISION;
}
