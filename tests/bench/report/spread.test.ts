import { expect, it } from "vitest";
import { isMet } from "./goal.ts";
import { spreadOf } from "./spread.ts";

it("the median is the one in the middle, whatever the order", () => {
  expect(spreadOf([9, 1, 5])).toEqual({ least: 1, median: 5, most: 9 });
});

it("the median of an even count lies between the two in the middle", () => {
  expect(spreadOf([4, 1, 2, 100]).median).toBe(3);
});

it("nothing measured has no spread", () => {
  expect(() => spreadOf([])).toThrow("at least one");
});

it.each([
  [{ atMost: 1.05 }, 1.05, true],
  [{ atMost: 1.05 }, 1.06, false],
  [{ atLeast: 0.9 }, 0.9, true],
  [{ atLeast: 0.9 }, 0.89, false],
  [{ atMost: 1 }, Number.NaN, false],
])("the goal %o is met by %f: %s", (goal, median, met) => {
  expect(isMet(goal, median)).toBe(met);
});
