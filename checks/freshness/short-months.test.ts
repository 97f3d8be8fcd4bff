import { expect, test } from "vitest";
import { shortMonths } from "./short-months.ts";

const spring = { from: "2026-02-01", to: "2026-04-30" };

test("months without enough dates are named with their count, empty ones too", () => {
  expect(shortMonths(["2026-02-01", "2026-02-28", "2026-03-31"], spring, 2)).toEqual([
    { month: "2026-03", count: 1 },
    { month: "2026-04", count: 0 },
  ]);
});

test("a month that lies only partly in the window is not judged", () => {
  expect(shortMonths([], { from: "2026-02-02", to: "2026-04-29" }, 1).map(({ month }) => month)).toEqual([
    "2026-03",
  ]);
  expect(shortMonths([], { from: "2026-02-02", to: "2026-03-30" }, 1)).toEqual([]);
});

test("dates outside the window count for no month inside it", () => {
  expect(shortMonths(["2026-01-31", "2026-05-01"], spring, 1)).toHaveLength(3);
});
