import { text as bilingual } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";

export const updateGroup = z.strictObject({
  /** Names of the columns of this kind; a longer name must end with one of four characters or more. */
  names: z.array(z.string()).min(1),
  window: z.union([
    z.strictObject({ days: z.number().int().min(1) }),
    z.strictObject({ months: z.number().int().min(1) }),
  ]),
  /** The window in words: 6 个月. */
  standard: bilingual,
  /** The window is not verified: a column older than this is for a person. */
  unverified: z.boolean(),
});

/** Kinds of columns with the time within which each must be updated. */
export type UpdateGroup = z.infer<typeof updateGroup>;

export interface UpdateRules {
  readonly groups: readonly UpdateGroup[];
  /** Columns that have ended by their own name: 历史, 归档. */
  readonly closed: readonly string[];
}
