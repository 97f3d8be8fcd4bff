import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../tests/facts/site-of.ts";
import { scoreOf } from "./score-of.ts";
import type { Severity, Verdict, VerdictKind } from "../records/verdict.ts";

function verdictOf(
  itemId: string,
  verdict: VerdictKind,
  deduction = 0,
  severity: Severity = "deduct",
): Verdict {
  return { itemId, verdict, deduction, severity, reason: { zh: "", en: "" }, findings: [] };
}
const checklist = checklistOf(
  itemOf({ id: "a", points: 2 }),
  itemOf({ id: "b", points: 3 }),
  itemOf({ id: "v", points: 0 }),
);

test("full marks count only items that were judged pass or fail", () => {
  expect(scoreOf([verdictOf("a", "fail", 0.5), verdictOf("b", "not-assessed")], checklist)).toEqual({
    veto: [],
    deducted: 0.5,
    total: 1.5,
    outOf: 2,
    floorReached: false,
  });
});

test("nothing applied, no score", () => {
  expect(scoreOf([verdictOf("a", "not-applicable"), verdictOf("b", "review")], checklist)).toBeNull();
  expect(scoreOf([verdictOf("a", "fail", 0, "info")], checklist)).toBeNull();
});

test("a failed veto is named and the floor is zero", () => {
  const verdicts = [verdictOf("a", "fail", 3), verdictOf("v", "fail", 0, "veto")];
  expect(scoreOf(verdicts, checklist)).toMatchObject({ veto: ["v"], total: 0, floorReached: true });
});

test("exactly all points lost does not go below the floor", () => {
  expect(scoreOf([verdictOf("a", "fail", 2)], checklist)).toMatchObject({ total: 0, floorReached: false });
});

const gated = {
  ...checklistOf(
    itemOf({ id: "a", points: 90 }),
    itemOf({ id: "b", points: 10 }),
    itemOf({ id: "x", points: 20, severity: "bonus" }),
    itemOf({ id: "y", points: 20, severity: "bonus" }),
  ),
  scheme: { gates: { unqualifiedBelow: 60, bonusAbove: 80, mostBonus: 30 } },
};
const bonus = [verdictOf("x", "pass", 0, "bonus"), verdictOf("y", "pass", 0, "bonus")];

test("extra points are added above the gate, up to their cap", () => {
  const verdicts = [verdictOf("a", "fail", 19), verdictOf("b", "pass"), ...bonus];
  expect(scoreOf(verdicts, gated)).toMatchObject({ total: 111, bonus: 30, outOf: 100, grade: "qualified" });
});

test("on the gate, or while an open item may push the score there, extra points wait and that is said", () => {
  const notes = [{ zh: "加分 30 分未计：尚未确定高于 80 分" }];
  const onIt = [verdictOf("a", "fail", 20), verdictOf("b", "pass"), ...bonus];
  expect(scoreOf(onIt, gated)).toMatchObject({ total: 80, bonus: 0, notes });
  const open = [verdictOf("a", "fail", 15), verdictOf("b", "not-assessed"), ...bonus];
  expect(scoreOf(open, gated)).toMatchObject({ total: 75, bonus: 0, grade: "qualified", notes });
});

test("a failed bonus item neither earns nor costs", () => {
  const verdicts = [verdictOf("a", "pass"), verdictOf("b", "pass"), verdictOf("x", "fail", 0, "bonus")];
  expect(scoreOf(verdicts, gated)).toMatchObject({ total: 100, bonus: 0 });
});

test("items of a pot lose no more than the pot, and count with its points", () => {
  const pot = { id: "p", title: { zh: "", en: "" }, points: 3, items: ["a", "b"] };
  const pooled = { ...checklist, scheme: { indicators: [pot] } };
  const both = [verdictOf("a", "fail", 2), verdictOf("b", "fail", 3)];
  expect(scoreOf(both, pooled)).toMatchObject({ outOf: 3, deducted: 3, total: 0 });
  expect(scoreOf([verdictOf("a", "fail", 2), verdictOf("b", "not-applicable")], pooled)).toMatchObject({
    outOf: 3,
    total: 1,
  });
});
