import { expect, test } from "vitest";
import { itemOf } from "../../../tests/facts/site-of.ts";
import type { Judgement } from "../contract/evaluator.ts";
import type { Scoring } from "../checklist/scoring.ts";
import { settle } from "./settle.ts";

const rule = { kind: "each" as const, id: "gap", title: { zh: "", en: "" }, price: 1, unlessExplained: true };
const window = { from: "2026-01-01", to: "2026-06-30" };
const failure = (charges?: Judgement["charges"]): Judgement => ({
  verdict: "fail",
  reason: { zh: "空缺", en: "gaps" },
  findings: [{ key: "k", message: { zh: "", en: "" }, evidence: [] }],
  charges,
});
const settled = (judgement: Judgement, scoring: Scoring = { rules: [rule] }) =>
  settle(judgement, itemOf({ scoring }), undefined);

test("an item without scoring rules is left as it was judged", () => {
  const judgement = failure();
  expect(settle(judgement, itemOf(), undefined)).toBe(judgement);
});

test("a gap that is explained is no failure; one that is not stays, and only it is charged", () => {
  expect(settled(failure([{ explained: true, times: 2 }]))).toMatchObject({
    verdict: "pass",
    reason: { zh: "空缺（已说明理由 2 处，不扣分）" },
  });
  expect(settled(failure([{ explained: true }, {}]))).toMatchObject({ verdict: "fail", charges: [{}] });
});

test("a reason helps only where the rule exempts it", () => {
  const strict = { rules: [{ ...rule, unlessExplained: false }] };
  expect(settled(failure([{ explained: true }]), strict).verdict).toBe("fail");
});

test("what happened outside the window is not counted, and that is said", () => {
  const charges = [{ date: "2026-06-30" }, { date: "2026-07-01" }];
  const { charges: left, reason } = settled(failure(charges), { rules: [rule], window });
  expect(left).toEqual([{ date: "2026-06-30" }]);
  expect(reason.zh).toBe("空缺（考核时段 2026-01-01 至 2026-06-30 之外 1 处，不计）");
});

test("a failure found without single occurrences stands, and says that the window was not applied", () => {
  const { verdict, reason } = settled(failure(), { rules: [rule], window });
  expect(verdict).toBe("fail");
  expect(reason.zh).toContain("未按考核时段筛选");
});

test("a charge under a rule that the item does not have is for a person, never free of charge", () => {
  const { verdict, reason } = settled(failure([{ rule: "gapp" }]));
  expect(verdict).toBe("review");
  expect(reason.zh).toContain("没有编号为“gapp”的扣分规则");
});

test("a counted share is a failure even when no single occurrence is left", () => {
  const share = { kind: "ratio" as const, id: "r", title: rule.title, price: 1, base: 100, step: 5 };
  const judgement = { ...failure([{ explained: true }]), measure: { part: 1, whole: 2 } };
  expect(settled(judgement, { rules: [rule, share] }).verdict).toBe("fail");
});
