import { expect, test } from "vitest";
import { judge } from "../../../lib/audit/judging/judge.ts";
import { scoreOf } from "../../../lib/audit/scoring/score-of.ts";
import { homeOf, listOf, rowOf } from "../../../tests/facts/page-of.ts";
import { REFERENCE_DATE, siteOf } from "../../../tests/facts/site-of.ts";
import { checklists, registry } from "../../index.ts";
import { askedColumn } from "./asked-column.ts";
import { seeds } from "./seeds.ts";

test("four plans can be chosen", () => {
  expect(seeds.map(({ id }) => id)).toEqual(["seed-000-1", "seed-000-2", "seed-000-3", "seed-001-1"]);
  expect(seeds.every(({ id }) => checklists.has(id))).toBe(true);
});

test("the plan of seed 001 has its eight classes", () => {
  const clauses = seeds[3]?.items.map(({ basis }) => basis[0]?.clause ?? "") ?? [];
  const classes = new Set(clauses.filter((clause) => clause.startsWith("二")));
  expect(classes.size).toBe(8);
});

test.each(seeds)("$id gives no points, and so no score", (checklist) => {
  const answers = checklist.items.map(({ id }) => {
    return { itemId: id, verdict: "fail" as const, note: "未见", by: "检查员", on: REFERENCE_DATE };
  });
  const context = { referenceDate: REFERENCE_DATE, standing: { answers } };
  const verdicts = judge(siteOf([homeOf({})], { checklist }), checklist, registry, context);
  expect(verdicts.every(({ deduction }) => deduction === 0)).toBe(true);
  expect(scoreOf(verdicts, checklist)).toBeNull();
});

test("what a portal shows is found, and what none can show is for a person", () => {
  const pages = [homeOf({ 机构职能: "/jgzn/" }), listOf("/jgzn/", [rowOf("主要职责", "2026-01-01")])];
  const checklist = seeds[3];
  if (!checklist) throw new Error("The plan of seed 001 is missing.");
  const verdicts = judge(siteOf(pages, { checklist }), checklist, registry, {
    referenceDate: REFERENCE_DATE,
  });
  const kinds = new Map(verdicts.map(({ itemId, verdict }) => [itemId, verdict]));
  expect(kinds.get("column.functions")).toBe("pass");
  expect(kinds.get("duty.reading-point")).toBe("review");
});

test("a plan cites itself before the law", () => {
  const plan = { document: "《计划》（自定）", clause: "二1" };
  expect(askedColumn("column.functions", plan).basis[0]).toEqual(plan);
  expect(askedColumn("column.functions", plan).basis.length).toBeGreaterThan(1);
  expect(() => askedColumn("column.nothing", plan)).toThrow(/no item column\.nothing/);
});
