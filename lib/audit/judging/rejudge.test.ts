import { expect, test } from "vitest";
import { HOME, homeOf, listOf, rowOf } from "../../../tests/facts/page-of.ts";
import { BUREAU, checklistOf, itemOf, matcherOf } from "../../../tests/facts/site-of.ts";
import { z } from "../../facts/zod.ts";
import { arrangeSite } from "../site/arrange-site.ts";
import type { Checklist } from "../checklist/checklist.ts";
import type { Evaluator } from "../contract/evaluator.ts";
import { judge } from "./judge.ts";
import { matchedColumns } from "../site/matched-columns.ts";
import { toRunRecord } from "./to-run-record.ts";

/** What a run keeps: the facts, never a judgement. */
const STORED = {
  bureau: BUREAU,
  pages: [homeOf({ 政策文件: "/zcwj/" }), listOf("/zcwj/", [rowOf("办法", "2026-04-03")])],
  notAssessed: [{ url: `${HOME}b.html`, cause: "timeout" as const }],
};
const rows: Evaluator<{ least: number }> = {
  name: "rows",
  params: z.strictObject({ least: z.number() }),
  judge(site, item, { least }) {
    const count = matchedColumns(item.id, site)[0]?.column.items.length ?? 0;
    const reason = { zh: `${count} 条`, en: `${count} rows` };
    const finding = { key: item.id, message: reason, evidence: [] };
    return { verdict: count < least ? "fail" : "pass", reason, findings: count < least ? [finding] : [] };
  },
};
const revision = (number: number, least: number): Checklist => ({
  ...checklistOf(itemOf({ column: matcherOf(), evaluator: "rows", params: { least } })),
  revision: number,
});

function judgedBy(checklist: Checklist, pages = STORED.pages) {
  const site = arrangeSite({ ...STORED, pages, checklist });
  const registry = new Map<string, Evaluator>([["rows", rows]]);
  return toRunRecord({
    tool: { name: "gongkai-lens", version: "0.1.0" },
    bureau: BUREAU,
    site,
    checklist,
    verdicts: judge(site, checklist, registry, { referenceDate: "2026-11-20" }),
    referenceDate: "2026-11-20",
    startedAt: "2026-11-20T01:00:00Z",
    finishedAt: "2026-11-20T01:05:00Z",
    status: "complete",
  });
}

test("a run is judged anew by another revision from what it keeps, without reading a page again", () => {
  const [first, second] = [judgedBy(revision(1, 1)), judgedBy(revision(2, 2))];
  expect(first).toMatchObject({ checklist: { revision: 1 }, verdicts: [{ verdict: "pass" }] });
  expect(second).toMatchObject({ checklist: { revision: 2 }, verdicts: [{ verdict: "fail", deduction: 2 }] });
  expect(second.coverage).toEqual(first.coverage);
  expect(second.columns).toEqual(first.columns);
});

test("a run judged twice gives identical bytes, in whatever order its pages were stored", () => {
  const bytes = JSON.stringify(judgedBy(revision(1, 2)));
  expect(JSON.stringify(judgedBy(revision(1, 2)))).toBe(bytes);
  expect(JSON.stringify(judgedBy(revision(1, 2), [...STORED.pages].reverse()))).toBe(bytes);
});
