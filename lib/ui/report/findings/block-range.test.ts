import { expect, test } from "vitest";
import { blockRange } from "./block-range.ts";

const HEIGHTS = [100, 100, 100, 100, 100];

test("the blocks in the window and one on each side are drawn", () => {
  expect(blockRange(HEIGHTS, 210, 290)).toEqual({ first: 1, last: 3 });
});

test("at the ends there is nothing to add", () => {
  expect(blockRange(HEIGHTS, 0, 50)).toEqual({ first: 0, last: 1 });
  expect(blockRange(HEIGHTS, 450, 900)).toEqual({ first: 3, last: 4 });
});
