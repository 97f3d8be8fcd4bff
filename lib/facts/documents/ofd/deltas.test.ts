import { expect, test } from "vitest";
import { deltas } from "./deltas.ts";

test.each<[string | undefined, number[]]>([
  ["3 1.5 2", [3, 1.5, 2]],
  ["g 3 2.5", [2.5, 2.5, 2.5]],
  ["1 g 2 4 1", [1, 4, 4, 1]],
  ["g 2", []],
  ["1 x 2", [1]],
  ["", []],
  [undefined, []],
])("%j are the distances %j", (text, distances) => {
  expect(deltas(text)).toEqual(distances);
});

test("a count that no text has ends where texts end", () => {
  expect(deltas("g 4000000000 1").length).toBe(10_000);
  expect(deltas("g -5 1 2")).toEqual([2]);
});
