import type { Charge } from "../records/charge.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import { costOf } from "./cost-of.ts";
import type { Judgement } from "../contract/evaluator.ts";
import { roundPoints } from "./round-points.ts";

/**
 * Points that a judgement costs, never more than the item's cap: by the item's rules where it has any, else each
 * occurrence its price, or all points at once where the item names no price. Only a `fail` of a deduct item costs.
 */
export function deductionOf(judgement: Judgement, item: ChecklistItem, perOccurrence: number | null): number {
  if (judgement.verdict !== "fail" || item.severity !== "deduct") return 0;
  const rules = item.scoring?.rules;
  const times = judgement.occurrences ?? judgement.findings.length;
  if (!rules) return capped(perOccurrence === null ? item.points : times * perOccurrence, item);
  const charges = judgement.charges ?? (times > 0 ? [{ times }] : []);
  const due = rules.map((rule, place) =>
    costOf(rule, charges.filter(isPricedBy(rule.id, place)), judgement.measure ?? null),
  );
  return capped(
    due.reduce((total, cost) => total + cost, 0),
    item,
  );
}

function isPricedBy(id: string, place: number): (charge: Charge) => boolean {
  return ({ rule }) => (rule === undefined ? place === 0 : rule === id);
}

function capped(due: number, item: ChecklistItem): number {
  return roundPoints(Math.min(due, item.cap));
}
