import { addDays } from "../../lib/facts/civil-date.ts";
import { z } from "../../lib/facts/zod.ts";
import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";

/** A number or a day among an item's parameters, and where it stands. */
export interface Threshold {
  readonly path: readonly string[];
  readonly value: number | string;
}

const DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/;
const fields = z.record(z.string(), z.unknown());
/** A year that is no leap year, for days without one. */
const ANY_YEAR = "2025-";

/** Every threshold of an item; its price is no threshold. */
export function thresholdsOf({ params }: Pick<ChecklistItem, "params">): Threshold[] {
  return within(params, []).filter(({ path }) => path[0] !== "perOccurrence");
}

function within(value: unknown, path: readonly string[]): Threshold[] {
  if (typeof value === "number" || (typeof value === "string" && DAY.test(value))) return [{ path, value }];
  return entriesOf(value).flatMap(([name, inner]) => within(inner, [...path, name]));
}

/** The same item with one threshold moved by one: a share by a hundredth, a day by a day, anything else by 1. */
export function moved<Item extends Pick<ChecklistItem, "params">>(
  item: Item,
  { path }: Threshold,
  by: 1 | -1,
): Item {
  return { ...item, params: fields.parse(changed(item.params, path, by)) };
}

function changed(value: unknown, [name, ...rest]: readonly string[], by: 1 | -1): unknown {
  if (name === undefined) return step(value, by);
  const next = entriesOf(value).map(([key, inner]) => [key, key === name ? changed(inner, rest, by) : inner]);
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
}

function step(value: unknown, by: 1 | -1): unknown {
  if (typeof value === "number")
    return Number.isInteger(value) ? value + by : Math.round(value * 100 + by) / 100;
  if (typeof value !== "string") return value;
  const isWhole = value.length === "YYYY-MM-DD".length;
  const day = addDays(isWhole ? value : `${ANY_YEAR}${value}`, by);
  return isWhole ? day : day.slice(ANY_YEAR.length);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
