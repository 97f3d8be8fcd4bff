import { expect, test } from "vitest";
import { scoreOf } from "../../../lib/audit/scoring/score-of.ts";
import type { Verdict, VerdictKind } from "../../../lib/audit/records/verdict.ts";
import { checklists } from "../../index.ts";
import { kjj } from "../kjj/kjj.ts";
import { guoban2019 } from "./guoban-2019.ts";

const checklist = checklists.get("guoban-2019") ?? guoban2019;

function allBut(itemId: string, verdict: VerdictKind): Verdict[] {
  return checklist.items.map(({ id, severity }) => ({
    itemId: id,
    severity,
    verdict: id === itemId ? verdict : "pass",
    reason: { zh: "", en: "" },
    deduction: 0,
    findings: [],
  }));
}

test("it holds the vetoes of kjj and nothing else", () => {
  expect(checklist.items.map(({ id }) => id)).toEqual([
    "veto.unreachable",
    "veto.home-stale",
    "veto.columns-stale",
    "veto.columns-outdated",
    "veto.columns-blank",
    "veto.no-consultation",
    "veto.consultation-unanswered",
    "veto.no-services",
  ]);
  expect(checklist.items.every(({ severity }) => severity === "veto")).toBe(true);
  for (const item of checklist.items) expect(kjj.items).toContainEqual(item);
});

test("any failed veto makes a site 不合格", () => {
  const score = scoreOf(allBut("veto.columns-blank", "fail"), checklist);
  expect(score).toMatchObject({ veto: ["veto.columns-blank"], grade: "unqualified" });
});

test("vetoes that hold nothing against a site do not make it 合格: the points were never judged", () => {
  expect(scoreOf(allBut("", "pass"), checklist)).toMatchObject({ veto: [], outOf: 0, grade: "open" });
});

test("the gates stand at 60 and 80, with 30 points to add", () => {
  expect(checklist.scheme?.gates).toEqual({ unqualifiedBelow: 60, bonusAbove: 80, mostBonus: 30 });
});
