import { text as bilingual } from "../../lib/facts/text.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { z } from "../../lib/facts/zod.ts";

/** One thing that a text must say, and the words by which it is known to say it. */
export const contentField = z.strictObject({
  name: bilingual,
  /** Linear regular expressions on the text without spaces, ^ and $ at its lines; one is enough. */
  patterns: z.array(z.string()).min(1),
  /** A picture says it as well: a portrait. */
  picture: z.boolean().optional(),
});
export type ContentField = z.infer<typeof contentField>;

/** The fields that a page's text does not show. */
export function missingFields(page: PageFacts, fields: readonly ContentField[]): ContentField[] {
  const words = page.text.replace(/[^\S\n]+/g, "");
  return fields.filter(
    ({ patterns, picture }) =>
      !(picture === true && page.pictures > 0) &&
      !patterns.some((pattern) => new RegExp(pattern, "im").test(words)),
  );
}
