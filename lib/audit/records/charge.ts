import { civilDate } from "../../facts/civil-date.ts";
import { z } from "../../facts/zod.ts";

/** One thing that a scheme may take points off for, as an evaluator or a person reports it. */
export const charge = z.strictObject({
  /** Id of the rule that prices it; the item's first rule where nothing is said. */
  rule: z.string().optional(),
  /** Whose fault it is where a scheme caps what one unit (单位) can lose, and what peers are compared on. */
  unit: z.string().optional(),
  /** The page gives a reason for the gap (空缺已说明理由). */
  explained: z.boolean().optional(),
  /** The day it happened, for schemes that count within a time window. */
  date: civilDate.optional(),
  /** How often; once where nothing is said. */
  times: z.number().int().min(1).optional(),
});
export type Charge = z.infer<typeof charge>;

/** A share that was counted: `part` of `whole` units. */
export const measure = z.strictObject({ part: z.number().int().min(0), whole: z.number().int().min(1) });
export type Measure = z.infer<typeof measure>;
