import { describe, expect, test } from "vitest";
import { kjj } from "./kjj.ts";
import { SPLIT, type Share } from "./split.ts";

const shares = ({ items, instead }: Share) => ({ ...items, ...instead?.items });
const sum = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((total, one) => total + one, 0);

test("the points of kjj add up to 100", () => {
  expect(kjj.items.reduce((total, { points }) => total + points, 0)).toBe(100);
});

test("the indicators weigh what they weigh in 佳木斯", () => {
  expect(SPLIT.map(({ points }) => points)).toEqual([12, 10, 15, 5, 5, 5, 20, 10, 8, 6, 4]);
});

describe.each(SPLIT)("$title.zh", (share) => {
  test("is worth what its items are worth together", () => {
    expect(sum(shares(share))).toBe(share.points);
  });
});

test("every item that costs points stands in one indicator, and no other item in any", () => {
  const named = SPLIT.flatMap((share) => Object.keys(shares(share)));
  const costing = kjj.items.filter(({ severity }) => severity === "deduct").map(({ id }) => id);
  expect([...named].sort()).toEqual([...costing].sort());
});

test("one occurrence never costs more than its item", () => {
  const dear = kjj.items.filter(({ params, points }) => {
    const price = "perOccurrence" in params ? params.perOccurrence : 0;
    return typeof price === "number" && price > points;
  });
  expect(dear.map(({ id }) => id)).toEqual([]);
});
