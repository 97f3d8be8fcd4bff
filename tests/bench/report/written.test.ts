import { expect, it } from "vitest";
import { written, writtenGoal } from "./written.ts";

it.each([
  [1.049, "×", "1.05 ×"],
  [0.0123, "×", "0.012 ×"],
  [0, "×", "0.00 ×"],
  [12, "count", "12"],
  [47.55, "ms", "47.5 ms"],
  [412.4, "MB", "412 MB"],
] as const)("%f in %s is written %s", (value, unit, text) => {
  expect(written(value, unit)).toBe(text);
});

it("a goal says which way it looks", () => {
  expect([writtenGoal({ atMost: 400 }, "KB"), writtenGoal({ atLeast: 0.9 }, "×")]).toEqual([
    "≤ 400.0 KB",
    "≥ 0.90 ×",
  ]);
});
