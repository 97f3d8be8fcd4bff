import { civilDate } from "../../facts/civil-date.ts";
import { dateSource } from "../../facts/page-facts.ts";
import { text } from "../../facts/text.ts";
import { z } from "../../facts/zod.ts";

export const verdictKind = z.enum(["pass", "fail", "review", "not-applicable", "not-assessed"]);
export type VerdictKind = z.infer<typeof verdictKind>;

export const severity = z.enum(["veto", "deduct", "bonus", "info"]);
export type Severity = z.infer<typeof severity>;

export const evidence = z.object({
  /** The page a stranger opens to see the same thing. */
  url: z.string(),
  /** The page's own words, as short as they can be and still prove the point; rows of a list one a line. */
  quote: z.string(),
  date: civilDate.nullable(),
  dateSource,
});
export type Evidence = z.infer<typeof evidence>;

export const finding = z.object({
  /** Stable between runs of one bureau: item id + normalised address or title; no counters, no dates of the run. */
  key: z.string(),
  message: text,
  evidence: z.array(evidence),
});
export type Finding = z.infer<typeof finding>;

export const verdict = z.object({
  itemId: z.string(),
  verdict: verdictKind,
  /** One sentence: what was seen and why that gives this verdict. */
  reason: text,
  severity,
  /** Points taken off, 0 or more; never more than the item's cap. */
  deduction: z.number(),
  findings: z.array(finding),
});
export type Verdict = z.infer<typeof verdict>;
