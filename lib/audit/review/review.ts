import { civilDate } from "../../facts/civil-date.ts";
import { z } from "../../facts/zod.ts";

/** What a person says of a finding: it is so, the program erred, or the matter does not concern this bureau. */
export const decision = z.enum(["confirmed", "false-positive", "not-applicable"]);
export type Decision = z.infer<typeof decision>;

/** How far mending has come (整改状态), in the order it goes. */
export const rectificationState = z.enum(["not-issued", "issued", "answered", "done", "overdue"]);
export type RectificationState = z.infer<typeof rectificationState>;

export const rectification = z.object({
  state: rectificationState,
  deadline: civilDate.nullable(),
  /** Where the mended page stands (整改链接), "" where none was given. */
  link: z.string(),
  /** What the re-check found (复核结果). */
  result: z.enum(["passed", "failed"]).nullable(),
});
export type Rectification = z.infer<typeof rectification>;

export const opinion = z.object({
  decision: decision.nullable(),
  /** Goes into the ledger (备注). */
  note: z.string(),
  /** Stays on this machine (内部备注): no export carries it. */
  memo: z.string(),
  rectification,
});
export type Opinion = z.infer<typeof opinion>;

const stamp = { at: z.string(), by: z.string() };
/** One entry of a history that is only ever added to: a view, or the wish to take the last view back. */
export const change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("set"), ...stamp, opinion }),
  z.object({ kind: z.literal("undo"), ...stamp }),
]);
export type Change = z.infer<typeof change>;

/** A person's view of one finding, kept under the finding's key from audit to audit. */
export interface Review {
  readonly key: string;
  readonly history: readonly Change[];
}

/** Reviews of one bureau by finding key. */
export type Reviews = ReadonlyMap<string, Review>;
