import type { z } from "../../facts/zod.ts";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { Evaluator, Registry } from "../contract/evaluator.ts";
import { price, splitParams } from "../checklist/split-params.ts";

/** An item with its evaluator and the parameters that this evaluator has accepted. */
export interface PreparedItem {
  readonly item: ChecklistItem;
  readonly evaluator: Evaluator;
  readonly params: unknown;
  /** Points for each occurrence; null = the first one costs all of them. */
  readonly perOccurrence: number | null;
}

/**
 * Finds the evaluator of an item and checks its parameters.
 * Throws an Error that names checklist, item and the parameter that is wrong.
 */
export function prepareItem(item: ChecklistItem, checklist: Checklist, registry: Registry): PreparedItem {
  const where = `Checklist ${checklist.id}, item ${item.id}`;
  const evaluator = registry.get(item.evaluator);
  if (!evaluator) throw new Error(`${where}: there is no evaluator named “${item.evaluator}”.`);
  const { priced, own } = splitParams(item);
  const perOccurrence = accept(price, priced, where).perOccurrence ?? null;
  return { item, evaluator, params: accept(evaluator.params, own, where), perOccurrence };
}

function accept<Value>(schema: z.ZodType<Value>, value: unknown, where: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `${["params", ...issue.path].join(".")}: ${issue.message}`,
  );
  throw new Error(`${where}: ${issues.join("; ")}`);
}
