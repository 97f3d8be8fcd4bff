import type { ChecklistItem } from "../checklist/checklist.ts";
import { deductionOf } from "../scoring/deduction-of.ts";
import { roundPoints } from "../scoring/round-points.ts";
import type { Finding, Verdict } from "../records/verdict.ts";

/**
 * Points that a failed item still costs when only the `kept` findings (one at least) count; never more than before.
 * Where each finding was one priced occurrence, the kept ones are priced anew. Where an evaluator counted otherwise
 * (reports, not cells), every dismissed finding takes one price off, down to one: doubt speaks for the bureau.
 * An item that costs all its points at once costs them while one finding stands.
 */
export function remainingDeduction(
  verdict: Verdict,
  item: ChecklistItem | null,
  kept: readonly Finding[],
): number {
  const price = item === null ? null : priceOf(item);
  if (item === null || price === null || item.scoring?.rules !== undefined) return verdict.deduction;
  const counted = deductionOf({ ...verdict, verdict: "fail" }, item, price) === verdict.deduction;
  if (counted) return deductionOf({ ...verdict, verdict: "fail", findings: kept }, item, price);
  const dismissed = verdict.findings.length - kept.length;
  return roundPoints(Math.min(verdict.deduction, Math.max(price, verdict.deduction - dismissed * price)));
}

/** Points of an item that a person has found to fail: the program had charged nothing yet. */
export function confirmedDeduction(
  verdict: Verdict,
  item: ChecklistItem | null,
  kept: readonly Finding[],
): number {
  if (item === null) return 0;
  return deductionOf({ ...verdict, verdict: "fail", findings: kept }, item, priceOf(item));
}

function priceOf({ params }: ChecklistItem): number | null {
  const price = params["perOccurrence"];
  return typeof price === "number" ? price : null;
}
