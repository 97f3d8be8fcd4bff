import type { Charge, Measure } from "../records/charge.ts";
import type { EachRule, RatioRule, Scoring } from "../checklist/scoring.ts";

type Rule = NonNullable<Scoring["rules"]>[number];

/** Points that one rule takes off, 0 or more: its own caps are kept, the item's are not known here. */
export function costOf(rule: Rule, charges: readonly Charge[], measure: Measure | null): number {
  const due =
    rule.kind === "each" ? costOfOccurrences(rule, charges) : measure ? costOfShare(rule, measure) : 0;
  return Math.min(due, rule.cap ?? Infinity);
}

function costOfOccurrences({ price, capPerUnit = Infinity }: EachRule, charges: readonly Charge[]): number {
  let nameless = 0;
  const byUnit = new Map<string, number>();
  for (const { unit, times = 1 } of charges) {
    // Nobody knows whose it is: each stands for a unit of its own.
    if (unit === undefined) nameless += Math.min(times * price, capPerUnit);
    else byUnit.set(unit, (byUnit.get(unit) ?? 0) + times * price);
  }
  return [...byUnit.values()].reduce((total, due) => total + Math.min(due, capPerUnit), nameless);
}

/** Whole steps only: 96 % is not yet one step of 5 below 100 %. In whole numbers, so that 95 % is. */
function costOfShare({ base, step, price }: RatioRule, { part, whole }: Measure): number {
  const short = base * whole - 100 * part;
  return Math.max(0, Math.floor(short / (step * whole))) * price;
}
