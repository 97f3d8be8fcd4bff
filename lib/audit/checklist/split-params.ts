import { z } from "../../facts/zod.ts";
import type { ChecklistItem } from "./checklist.ts";

/** Belongs to scoring, so no evaluator needs to know it. */
export const price = z.strictObject({ perOccurrence: z.number().min(0).optional() });

/** An item's parameters, those of scoring apart from those of its evaluator. */
export function splitParams({ params }: Pick<ChecklistItem, "params">): {
  readonly priced: { readonly perOccurrence?: unknown };
  readonly own: Readonly<Record<string, unknown>>;
} {
  const { perOccurrence, ...own } = params;
  return { priced: perOccurrence === undefined ? {} : { perOccurrence }, own };
}
