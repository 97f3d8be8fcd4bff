import { civilDate } from "../../facts/civil-date.ts";
import { z } from "../../facts/zod.ts";
import { charge, measure } from "./charge.ts";

/** What a person found on an item that no page can show. */
export const answer = z.strictObject({
  itemId: z.string(),
  verdict: z.enum(["pass", "fail", "not-applicable"]),
  /** What was seen and where, for the ledger. */
  note: z.string(),
  by: z.string(),
  on: civilDate,
  charges: z.array(charge).optional(),
  measure: measure.optional(),
});
export type Answer = z.infer<typeof answer>;

/** An item that does not concern this bureau, by a person's word: said once, it holds for every audit. */
export const notApplicableMark = z.strictObject({
  itemId: z.string(),
  /** Why it does not concern the bureau, for the ledger. */
  reason: z.string(),
  by: z.string(),
  on: civilDate,
});
export type NotApplicableMark = z.infer<typeof notApplicableMark>;

/** How many of a bureau's peers have published the same thing. */
const peerResult = z.strictObject({
  itemId: z.string(),
  /** The thing compared, as in `charge.unit`; absent = the item as a whole. */
  unit: z.string().optional(),
  published: z.number().int().min(0),
  of: z.number().int().min(0),
});
export type PeerResult = z.infer<typeof peerResult>;

/** What is known of a bureau beside its pages. Whatever is missing is not applied, and the verdict or score says so. */
export const standing = z.strictObject({
  /** Properties of the bureau that weights ask for: { 城中区: true }. */
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  peers: z.array(peerResult).optional(),
  answers: z.array(answer).optional(),
  /** Of two marks on one item the last holds. */
  notApplicable: z.array(notApplicableMark).optional(),
  /** Scores out of 100 for the parts of a composite that are assessed elsewhere, by part id. */
  parts: z.record(z.string(), z.number().min(0).max(100)).optional(),
});
export type Standing = z.infer<typeof standing>;
