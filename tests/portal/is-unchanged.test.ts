import { expect, it } from "vitest";
import { isUnchanged } from "./is-unchanged.ts";

const now = { etag: '"abc"', "last-modified": "Fri, 20 Nov 2026 00:00:00 GMT" };

it.each([
  ["the tag is the same", { "if-none-match": '"abc"' }, true],
  ["the tag is one of several, and weak", { "if-none-match": '"x", W/"abc"' }, true],
  [
    "the tag is another, whatever the day",
    { "if-none-match": '"x"', "if-modified-since": "Fri, 20 Nov 2026 00:00:00 GMT" },
    false,
  ],
  ["the day is the same", { "if-modified-since": "Fri, 20 Nov 2026 00:00:00 GMT" }, true],
  ["the day is before", { "if-modified-since": "Thu, 19 Nov 2026 00:00:00 GMT" }, false],
  ["nothing is known of it", {}, false],
])("a page is unchanged or not where %s", (_, headers, unchanged) => {
  expect(isUnchanged(headers, now)).toBe(unchanged);
});
