import { expect, test } from "vitest";
import { blocksOf } from "./blocks-of.ts";

const HEIGHTS = [10, 20, 30, 40, 50, 60];

test("what is not drawn is gathered into one space above and one below", () => {
  expect(blocksOf(HEIGHTS, { first: 2, last: 3 }, 2)).toEqual([
    { kind: "space", index: 0, pixels: 30 },
    { kind: "rows", index: 2 },
    { kind: "rows", index: 3 },
    { kind: "space", index: 4, pixels: 110 },
  ]);
});

test("the block of the row that the keyboard is on stays drawn, however far away it is", () => {
  expect(blocksOf(HEIGHTS, { first: 4, last: 5 }, 1)).toEqual([
    { kind: "space", index: 0, pixels: 10 },
    { kind: "rows", index: 1 },
    { kind: "space", index: 2, pixels: 70 },
    { kind: "rows", index: 4 },
    { kind: "rows", index: 5 },
  ]);
});
