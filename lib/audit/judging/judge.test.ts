import { expect, test } from "vitest";
import { homeOf } from "../../../tests/facts/page-of.ts";
import { checklistOf, itemOf, siteOf } from "../../../tests/facts/site-of.ts";
import { z } from "../../facts/zod.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Context, Evaluator, Judgement } from "../contract/evaluator.ts";
import { judge } from "./judge.ts";

const reason = { zh: "见", en: "seen" };
const finding = { key: "k", message: reason, evidence: [] };
const context: Context = { referenceDate: "2026-11-20" };

function says(judgement: Judgement | Error): Evaluator<{ most: number }> {
  return {
    name: "says",
    params: z.strictObject({ most: z.number() }),
    judge() {
      if (judgement instanceof Error) throw judgement;
      return judgement;
    },
  };
}

function verdictOf(judgement: Judgement | Error, about: Partial<ChecklistItem> = {}, known = context) {
  const evaluator: Evaluator = says(judgement);
  const item = itemOf({ evaluator: "says", params: { most: 1 }, ...about });
  return judge(siteOf([homeOf({})]), checklistOf(item), new Map([["says", evaluator]]), known)[0];
}

const failing = (findings: number): Judgement => ({
  verdict: "fail",
  reason,
  findings: Array.from({ length: findings }, () => finding),
});

test("a failure without a price costs all points", () => {
  expect(verdictOf(failing(1))).toMatchObject({ verdict: "fail", deduction: 2 });
});

test("each occurrence costs its price, up to the cap", () => {
  const priced = { params: { most: 1, perOccurrence: 0.1 }, points: 5, cap: 0.5 };
  expect(verdictOf(failing(3), priced)?.deduction).toBe(0.3);
  expect(verdictOf(failing(9), priced)?.deduction).toBe(0.5);
  expect(verdictOf({ ...failing(1), occurrences: 2 }, priced)?.deduction).toBe(0.2);
});

test.each(["veto", "info", "bonus"] as const)("a failed %s item takes no points off", (severity) => {
  expect(verdictOf(failing(1), { severity })?.deduction).toBe(0);
});

test("an item outside its time in force does not apply; its first and last days belong to it", () => {
  const on = (from: string, to: string) => verdictOf(failing(1), { effective: { from, to } })?.verdict;
  expect(on("2026-11-21", "2027-01-01")).toBe("not-applicable");
  expect(on("2020-01-01", "2026-11-19")).toBe("not-applicable");
  expect(on("2026-11-20", "2026-11-20")).toBe("fail");
});

test("a check that throws is not assessed, with its reason, and costs nothing", () => {
  const verdict = verdictOf(new Error("列太长"));
  expect(verdict).toMatchObject({ verdict: "not-assessed", deduction: 0, findings: [] });
  expect(verdict?.reason.zh).toContain("列太长");
});

test("what a person has marked as not the bureau's business is not judged, and says who said so and why", () => {
  const mark = { itemId: "column.policy", reason: "三定方案无此职责", by: "张明", on: "2026-03-02" };
  const about = (itemId: string) => ({ ...context, standing: { notApplicable: [{ ...mark, itemId }] } });
  const verdict = verdictOf(failing(2), {}, about("column.policy"));
  expect(verdict).toMatchObject({ verdict: "not-applicable", deduction: 0, findings: [] });
  expect(verdict?.reason.zh).toBe("由人认定这个单位不适用：三定方案无此职责（张明，2026-03-02）");
  expect(verdictOf(failing(2), {}, about("column.plans"))?.verdict).toBe("fail");
});

test("of two marks on one item the last holds", () => {
  const mark = (reason: string) => ({ itemId: "column.policy", reason, by: "张明", on: "2026-03-02" });
  const standing = { notApplicable: [mark("职责划出"), mark("机构改革后无此职责")] };
  expect(verdictOf(failing(1), {}, { ...context, standing })?.reason.zh).toContain("机构改革后无此职责");
});

test("an unverified rule accuses nobody", () => {
  expect(verdictOf(failing(1), { unverified: true })).toMatchObject({ verdict: "review", deduction: 0 });
});

test("a bad parameter is named with checklist, item and path", () => {
  expect(() => verdictOf(failing(1), { params: { most: "viel" } })).toThrow(
    /Checklist test, item column\.policy: params\.most: /,
  );
  expect(() => verdictOf(failing(1), { params: { most: 1, perOccurrence: "x" } })).toThrow(
    /params\.perOccurrence/,
  );
  expect(() => verdictOf(failing(1), { evaluator: "nobody" })).toThrow(/no evaluator named “nobody”/);
});

test("judging twice gives the same bytes, in the checklist's order", () => {
  const evaluator: Evaluator = says(failing(1));
  const items = ["b", "a"].map((id) => itemOf({ id, evaluator: "says", params: { most: 1 } }));
  const run = () =>
    judge(siteOf([homeOf({})]), checklistOf(...items), new Map([["says", evaluator]]), context);
  expect(run().map(({ itemId }) => itemId)).toEqual(["b", "a"]);
  expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
});
