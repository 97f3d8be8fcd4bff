import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../tests/facts/site-of.ts";
import { scoreOf } from "./score.ts";
import type { Severity, Verdict, VerdictKind } from "./verdict.ts";

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
