import { text } from "../../facts/text.ts";
import { z } from "../../facts/zod.ts";

const percent = z.number().min(0).max(100);

/** Items that share one pot of points (本项累计扣分不超过 13 分). */
const indicator = z.strictObject({
  id: z.string().min(1),
  title: text,
  /** Full marks of the pot, and the most that its items can take off together. */
  points: z.number().min(0),
  items: z.array(z.string()).min(1),
});
export type Indicator = z.infer<typeof indicator>;

/** 60/80: below the one a site is 不合格, above the other it may earn extra points. In percent of the full marks. */
const gates = z.strictObject({
  unqualifiedBelow: percent,
  bonusAbove: percent,
  /** Most that bonus items can add. */
  mostBonus: z.number().min(0),
});
export type Gates = z.infer<typeof gates>;

const part = z.strictObject({
  id: z.string().min(1),
  title: text,
  /** Percent of the composite. */
  weight: percent,
  /** `checklist`: this run's own score. `composite`: an earlier one of the same id. `given`: a person brings it. */
  from: z.enum(["checklist", "composite", "given"]),
});
export type CompositePart = z.infer<typeof part>;

/** 集中考核 70% + 日常考核 30%: several scores out of 100, weighed together. */
const composite = z.strictObject({ id: z.string().min(1), title: text, parts: z.array(part).min(1) });
export type Composite = z.infer<typeof composite>;

/** How the items of a checklist become one result. Without it the score is the sum of what was judged. */
export const scheme = z.strictObject({
  indicators: z.array(indicator).optional(),
  gates: gates.optional(),
  composites: z.array(composite).optional(),
});
export type Scheme = z.infer<typeof scheme>;
