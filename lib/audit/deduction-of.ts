import type { ChecklistItem } from "./checklist.ts";
import type { Judgement } from "./evaluator.ts";

/** Sums of tenths must not end in …0000004. */
const PRECISION = 1000;

/**
 * Points that a judgement costs: each occurrence its price, or all points at once where the item names no price;
 * never more than the item's cap. Only a `fail` of a deduct item costs points.
 */
export function deductionOf(judgement: Judgement, item: ChecklistItem, perOccurrence: number | null): number {
  if (judgement.verdict !== "fail" || item.severity !== "deduct") return 0;
  const times = judgement.occurrences ?? judgement.findings.length;
  const due = perOccurrence === null ? item.points : times * perOccurrence;
  return Math.round(Math.min(due, item.cap) * PRECISION) / PRECISION;
}
