import type { Checklist } from "../checklist/checklist.ts";
import type { Indicator } from "../checklist/scheme.ts";
import type { Verdict } from "../records/verdict.ts";

/** Full marks that are lost or kept together: those of one item, or of an indicator's pot. */
export interface Mark {
  readonly points: number;
  readonly deducted: number;
  /** `open`: a person or a page that was not read may still decide it. */
  readonly state: "judged" | "open" | "not-applicable";
}

/**
 * The marks of all deduct items, the items of an indicator folded into its pot. A pot cannot be divided among its
 * items: it stays open until each of them is judged or does not apply.
 */
export function marksOf(verdicts: readonly Verdict[], checklist: Checklist): Mark[] {
  const points = new Map(checklist.items.map((item) => [item.id, item.points]));
  const indicators = checklist.scheme?.indicators ?? [];
  const pooled = new Set(indicators.flatMap(({ items }) => items));
  const deductible = verdicts.filter(({ severity }) => severity === "deduct");
  const single = deductible
    .filter(({ itemId }) => !pooled.has(itemId))
    .map((verdict) => markOf(verdict, points.get(verdict.itemId) ?? 0));
  const pots = indicators.map((indicator) =>
    potOf(
      indicator,
      deductible.filter(({ itemId }) => indicator.items.includes(itemId)),
    ),
  );
  return [...single, ...pots];
}

function markOf(verdict: Verdict, points: number): Mark {
  return { points, deducted: verdict.deduction, state: stateOf(verdict) };
}

function potOf({ points }: Indicator, verdicts: readonly Verdict[]): Mark {
  const states = verdicts.map(stateOf);
  const state = states.includes("open") ? "open" : states.includes("judged") ? "judged" : "not-applicable";
  const due = verdicts.reduce((total, { deduction }) => total + deduction, 0);
  return { points, deducted: Math.min(due, points), state };
}

function stateOf({ verdict }: Verdict): Mark["state"] {
  if (verdict === "not-applicable") return verdict;
  return verdict === "pass" || verdict === "fail" ? "judged" : "open";
}
