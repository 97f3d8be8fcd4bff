import { expect, test } from "vitest";
import { costOf } from "./cost-of.ts";
import type { EachRule, RatioRule } from "../checklist/scoring.ts";

const title = { zh: "", en: "" };
const each = (about: Partial<EachRule> = {}): EachRule => ({
  kind: "each",
  id: "a",
  title,
  price: 0.5,
  ...about,
});
const ratio: RatioRule = { kind: "ratio", id: "r", title, price: 2, base: 100, step: 5 };

test("each occurrence costs its price", () => {
  expect(costOf(each(), [{}, { times: 2 }], null)).toBe(1.5);
});

test("a rule stops at its own cap", () => {
  expect(costOf(each({ cap: 1 }), [{ times: 2 }], null)).toBe(1);
  expect(costOf(each({ cap: 1 }), [{ times: 3 }], null)).toBe(1);
});

test("each unit stops at its own cap, its charges taken together; a charge without a unit is one by itself", () => {
  const rule = each({ capPerUnit: 1 });
  expect(costOf(rule, [{ unit: "甲" }, { unit: "甲", times: 2 }, { unit: "乙" }], null)).toBe(1.5);
  expect(costOf(rule, [{ times: 3 }, { times: 3 }], null)).toBe(2);
});

test("shares are counted in whole steps below the base, exact for odd numbers of units", () => {
  expect(costOf(ratio, [], { part: 19, whole: 20 })).toBe(2);
  expect(costOf(ratio, [], { part: 20, whole: 21 })).toBe(0);
  expect(costOf(ratio, [], { part: 18, whole: 21 })).toBe(4);
});

test("more than the base costs nothing, and without a count nothing is charged", () => {
  expect(costOf({ ...ratio, base: 80 }, [], { part: 9, whole: 10 })).toBe(0);
  expect(costOf(ratio, [{ times: 5 }], null)).toBe(0);
});
