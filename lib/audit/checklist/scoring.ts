import { civilDate } from "../../facts/civil-date.ts";
import { text } from "../../facts/text.ts";
import { z } from "../../facts/zod.ts";

const percent = z.number().min(0).max(100);
const priced = {
  id: z.string().min(1),
  /** What costs points, in words: 内容空缺又无备注说明. */
  title: text,
  price: z.number().min(0),
  /** Most that this rule can take off (扣完 5 分为止). */
  cap: z.number().min(0).optional(),
};

/** 每处扣 0.2 分：so much for each occurrence. */
const eachRule = z.strictObject({
  kind: z.literal("each"),
  ...priced,
  /** Most that one unit can lose (一个单位最多扣 0.5 分). */
  capPerUnit: z.number().min(0).optional(),
  /** An explained gap costs nothing (空缺又不说明理由的才扣). */
  unlessExplained: z.boolean().optional(),
  /** …unless this share of the peers, in percent, has published the same (全省 40% 以上已公开). */
  peerShare: percent.optional(),
});
export type EachRule = z.infer<typeof eachRule>;

/** 以 100% 为基数，每减少 5% 扣 2 分：so much for each full step below the base. */
const ratioRule = z.strictObject({
  kind: z.literal("ratio"),
  ...priced,
  /** Percent of the whole from which points are lost. */
  base: percent.min(1),
  /** Percentage points of one step. */
  step: percent.min(1),
});
export type RatioRule = z.infer<typeof ratioRule>;

const weight = z.strictObject({
  /** A property of the bureau, as the register keeps it: 城中区. */
  property: z.string().min(1),
  equals: z.union([z.string(), z.number(), z.boolean()]),
  /** Full marks of the item for such a bureau; 0 = not asked of it. */
  points: z.number().min(0),
});
export type Weight = z.infer<typeof weight>;

const window = z.strictObject({ from: civilDate, to: civilDate });
export type TimeWindow = z.infer<typeof window>;

/** How an item's occurrences become points. Without it, `params.perOccurrence` or all points at once. */
export const scoring = z.strictObject({
  rules: z
    .array(z.discriminatedUnion("kind", [eachRule, ratioRule]))
    .min(1)
    .optional(),
  /** Only what happened from the first to the last of these days is counted. */
  window: window.optional(),
  /** Other full marks for bureaus with a property; the first that fits holds. */
  weights: z.array(weight).min(1).optional(),
});
export type Scoring = z.infer<typeof scoring>;
