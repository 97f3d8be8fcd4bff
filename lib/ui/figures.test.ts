import { expect, test } from "vitest";
import { deduction, percent, points } from "./figures.ts";

test("points carry no noise of binary fractions", () => {
  expect(points(0.1 + 0.2)).toBe("0.3");
  expect(points(100)).toBe("100");
});

test("a deduction has a true minus sign, none has none", () => {
  expect(deduction(1.5)).toBe("−1.5");
  expect(deduction(0)).toBe("0");
});

test("one page missing of 10,000 is not full coverage", () => {
  expect(percent(9999, 10_000)).toBe("99.9%");
  expect(percent(412, 431)).toBe("95.5%");
  expect(percent(431, 431)).toBe("100.0%");
});

test("of nothing there is no share", () => expect(percent(0, 0)).toBeNull());
