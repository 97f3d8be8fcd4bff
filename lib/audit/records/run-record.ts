import { cause } from "../../facts/cause.ts";
import { civilDate } from "../../facts/civil-date.ts";
import { text } from "../../facts/text.ts";
import { z } from "../../facts/zod.ts";
import { standing } from "./standing.ts";
import { verdict } from "./verdict.ts";

const score = z.object({
  /** Ids of the veto items that failed. */
  veto: z.array(z.string()),
  deducted: z.number(),
  total: z.number(),
  /** Full marks of the items that were judged pass or fail. */
  outOf: z.number(),
  /** Deductions would have gone below 0 and stopped there. */
  floorReached: z.boolean(),
  /** Points that bonus items have added to the total; only where the checklist has gates. */
  bonus: z.number().optional(),
  /** By the checklist's gates; `open` while what was not judged may still decide it. */
  grade: z.enum(["unqualified", "qualified", "open"]).optional(),
  /** Scores out of 100 of several parts taken together; null while a part is missing. */
  composites: z
    .array(z.object({ id: z.string(), title: text, score: z.number().nullable(), missing: z.array(text) }))
    .optional(),
  /** What was not counted, and why. */
  notes: z.array(text).optional(),
});
export type Score = z.infer<typeof score>;

const coverage = z.object({
  assessed: z.number(),
  known: z.number(),
  notAssessed: z.array(z.object({ url: z.string(), cause })),
});
export type Coverage = z.infer<typeof coverage>;

export const bureau = z.object({ name: z.string(), homeUrl: z.string(), scopes: z.array(z.string()) });
export type Bureau = z.infer<typeof bureau>;

const columnMatch = z.object({
  itemId: z.string(),
  /** What it was recognised by: its name, the meta tag of its type, its address, or a person's word. */
  by: z.enum(["name", "type", "slug", "user"]),
  /** 0 to 1. */
  score: z.number(),
});

/** One audit as it leaves the program: `--format json`, import and export. */
export const runRecord = z.object({
  format: z.literal("gongkai-lens/run"),
  formatVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  bureau,
  checklist: z.object({ id: z.string(), revision: z.number() }),
  referenceDate: civilDate,
  /** The day by the clocks of the site's servers, where none of them agreed with the reference date and it was this machine's. */
  serversDay: civilDate.optional(),
  startedAt: z.string(),
  finishedAt: z.string(),
  status: z.enum(["complete", "partial"]),
  coverage,
  columns: z.array(
    z.object({
      name: z.string(),
      path: z.array(z.string()),
      url: z.string(),
      items: z.number(),
      latestDate: civilDate.nullable(),
      state: z.string(),
      listPages: z.number(),
      matched: z.array(z.string()),
      /** How each item was recognised, also likenesses too weak for `matched`; older files do not say. */
      matchedBy: z.array(columnMatch).optional(),
    }),
  ),
  verdicts: z.array(verdict),
  /** Null when nothing applied. */
  score: score.nullable(),
  /** What the score was weighed by beside the verdicts, so that it can be formed again; absent where that was nothing. */
  standing: standing.pick({ properties: true, parts: true }).optional(),
});
export type RunRecord = z.infer<typeof runRecord>;
