import fc from "fast-check";
import { expect, it } from "vitest";
import { allMatches } from "./all-matches.ts";

it("finds what the platform's own matchAll finds, time after time", () => {
  const text = fc
    .array(fc.constantFrom("2024", "年", "1", " "), { maxLength: 12 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom(/\d{4}/g, /(?<!\d)1(年)?/g, / */g), (words, pattern) => {
      expect(allMatches(words, pattern)).toEqual([...words.matchAll(pattern)]);
      expect(allMatches(words, pattern)).toHaveLength([...words.matchAll(pattern)].length);
    }),
  );
});
