import { expect, test } from "vitest";
import { checklistEffect } from "./checklist-effect.ts";
import type { RunRecord } from "../records/run-record.ts";
import type { Verdict } from "../records/verdict.ts";

const verdict = (itemId: string, about: Partial<Verdict> = {}): Verdict => ({
  itemId,
  verdict: "pass",
  reason: { zh: "见", en: "seen" },
  severity: "deduct",
  deduction: 0,
  findings: [],
  ...about,
});
const score = (total: number, outOf: number): RunRecord["score"] => ({
  veto: [],
  deducted: outOf - total,
  total,
  outOf,
  floorReached: false,
});
const judged = (verdicts: Verdict[], of: RunRecord["score"] = null) => ({ verdicts, score: of });

test("a checklist that changes nothing has no effect, whatever its reasons say", () => {
  const reworded = verdict("column.policy", { reason: { zh: "栏目在", en: "there" } });
  expect(checklistEffect(judged([verdict("column.policy")]), judged([reworded])).changed).toEqual([]);
});

test("a stricter window turns a verdict over, and both scores are shown with their full marks", () => {
  const failed = verdict("content.stale-columns", { verdict: "fail", deduction: 1 });
  const effect = checklistEffect(
    judged([verdict("content.stale-columns")], score(90, 90)),
    judged([failed], score(89, 92)),
  );
  expect(effect).toMatchObject({ before: { total: 90, outOf: 90 }, after: { total: 89, outOf: 92 } });
  expect(effect.changed).toEqual([
    {
      itemId: "content.stale-columns",
      before: { verdict: "pass", deduction: 0, findings: 0 },
      after: { verdict: "fail", deduction: 1, findings: 0 },
    },
  ]);
});

test("points changed alone are a change", () => {
  const cost = (deduction: number) => judged([verdict("column.policy", { verdict: "fail", deduction })]);
  expect(checklistEffect(cost(1), cost(2)).changed).toHaveLength(1);
});

test("items that one of the checklists does not have stand beside nothing, dropped ones last", () => {
  const effect = checklistEffect(
    judged([verdict("a.old"), verdict("a.kept")]),
    judged([verdict("a.kept"), verdict("a.new")]),
  );
  expect(
    effect.changed.map(({ itemId, before, after }) => [itemId, before === null, after === null]),
  ).toEqual([
    ["a.new", true, false],
    ["a.old", false, true],
  ]);
});
