import type { Goal } from "./goal.ts";
import type { Unit } from "./row.ts";

const DIGITS: Readonly<Record<Unit, number>> = { "×": 2, ms: 1, s: 2, MB: 0, KB: 1, count: 0, "a second": 0 };

/** A value with its unit, rounded to what can be told: `1.04 ×`, `312`, `47.5 ms`. */
export function written(value: number, unit: Unit): string {
  const digits = value !== 0 && Math.abs(value) < 0.1 && unit === "×" ? 3 : DIGITS[unit];
  const number = value.toFixed(digits);
  return unit === "count" ? number : `${number} ${unit}`;
}

/** `≤ 1.05 ×` */
export function writtenGoal(goal: Goal, unit: Unit): string {
  return "atMost" in goal ? `≤ ${written(goal.atMost, unit)}` : `≥ ${written(goal.atLeast, unit)}`;
}
