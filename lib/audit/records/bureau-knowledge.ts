import { z } from "../../facts/zod.ts";
import { answer, notApplicableMark, standing } from "./standing.ts";

/**
 * What people have said of one bureau, kept from audit to audit: which items its columns answer, what does not concern
 * it, what no page can show. Judging takes it as data; nothing read from a site ever changes it.
 */
export const bureauKnowledge = z.strictObject({
  /** Address of a column → ids of the items that it answers. */
  corrections: z.record(z.string(), z.array(z.string())),
  /** Item id → further names under which this bureau keeps its column. */
  synonyms: z.record(z.string(), z.array(z.string())),
  /** Older and short names of the bureau, for reports that were published under them. */
  otherNames: z.array(z.string()),
  notApplicable: z.array(notApplicableMark),
  answers: z.array(answer),
  properties: standing.shape.properties.unwrap(),
});
export type BureauKnowledge = z.infer<typeof bureauKnowledge>;

export const NOTHING_KNOWN: BureauKnowledge = {
  corrections: {},
  synonyms: {},
  otherNames: [],
  notApplicable: [],
  answers: [],
  properties: {},
};
