import { expect, test } from "vitest";
import { judge } from "../lib/audit/judging/judge.ts";
import type { Answer } from "../lib/audit/records/standing.ts";
import { HOME, homeOf, listOf, rowOf } from "../tests/facts/page-of.ts";
import { checklistOf, itemOf, matcherOf, REFERENCE_DATE, siteOf } from "../tests/facts/site-of.ts";
import { manual } from "./manual.ts";

const lookFor = { zh: "查看培训签到表", en: "see the attendance list of the training" };
const item = itemOf({ id: "duty.training", evaluator: "manual", params: { lookFor }, points: 2 });
const answer: Answer = {
  itemId: item.id,
  verdict: "fail",
  note: "全年没有培训记录",
  by: "检查员",
  on: "2026-11-20",
};

const judged = (about: Partial<typeof item> = {}, answers: Answer[] = [], pages = [homeOf({})]) => {
  const checklist = checklistOf({ ...item, ...about });
  const context = { referenceDate: REFERENCE_DATE, standing: { answers } };
  return judge(siteOf(pages, { checklist }), checklist, new Map([["manual", manual]]), context)[0];
};

test("without an answer it is for a person, with what to look for and where to write it, and costs nothing", () => {
  const verdict = judged();
  expect(verdict).toMatchObject({ verdict: "review", deduction: 0 });
  expect(verdict?.reason.zh).toBe("网页上看不全，待人工：查看培训签到表；结论和依据写在这一项的复核意见里");
});

test("a column that may show it is where to begin, under the same key", () => {
  const pages = [homeOf({ 政策文件: "/zcwj/" }), listOf("/zcwj/", [rowOf("办法", "2026-01-01")])];
  const verdict = judged({ column: matcherOf() }, [], pages);
  expect(verdict?.reason.zh).toContain("可先看“政策文件”");
  expect(verdict?.findings).toMatchObject([
    { key: "duty.training|manual", evidence: [{ url: `${HOME}zcwj/` }] },
  ]);
  expect(judged()?.findings[0]?.key).toBe("duty.training|manual");
});

test("a person's answer is the verdict, and names who and when", () => {
  const verdict = judged({}, [answer]);
  expect(verdict).toMatchObject({ verdict: "fail", deduction: 2 });
  expect(verdict?.reason.zh).toBe("人工结论：全年没有培训记录（检查员，2026-11-20）");
  expect(judged({}, [{ ...answer, verdict: "pass" }])).toMatchObject({ verdict: "pass", findings: [] });
  expect(judged({}, [{ ...answer, verdict: "not-applicable" }])?.verdict).toBe("not-applicable");
});

test("counted occurrences cost their price each", () => {
  const priced = { params: { lookFor, perOccurrence: 0.5 } };
  expect(judged(priced, [{ ...answer, charges: [{ times: 3 }] }])?.deduction).toBe(1.5);
  expect(judged(priced, [answer])?.deduction).toBe(0.5);
});

test("trap: an answer about another item leaves this one open", () => {
  expect(judged({}, [{ ...answer, itemId: "duty.secrecy" }])?.verdict).toBe("review");
});

test("trap: where rules price single occurrences, a failure without a count is not charged", () => {
  const rule = { kind: "each" as const, id: "gap", title: lookFor, price: 1 };
  const verdict = judged({ scoring: { rules: [rule] } }, [answer]);
  expect(verdict).toMatchObject({ verdict: "review", deduction: 0 });
  expect(verdict?.reason.zh).toContain("没有填明处数或比例，未计分");
});
