import { checklists, registry } from "../../checks/index.ts";
import { hubei2009 } from "../../checks/checklists/hubei-2009/hubei-2009.ts";
import { judge } from "../../lib/audit/judging/judge.ts";
import type { Score } from "../../lib/audit/records/run-record.ts";
import { scoreOf } from "../../lib/audit/scoring/score-of.ts";
import type { Answer, Standing } from "../../lib/audit/records/standing.ts";
import type { Verdict } from "../../lib/audit/records/verdict.ts";
import { homeOf, listOf, rowOf } from "../facts/page-of.ts";
import { siteOf } from "../facts/site-of.ts";

export const hubei = checklists.get("hubei-2009") ?? hubei2009;
export const MONTHS = ["2008-12", "2009-01", "2009-02", "2009-03", "2009-04", "2009-05", "2009-06"];

export type Found = Partial<Omit<Answer, "itemId">>;

/** Every manual item found good, but for what the test is about. */
export function answers(about: Record<string, Found> = {}): Answer[] {
  return hubei.items
    .filter(({ evaluator }) => evaluator === "manual")
    .map(({ id }) => {
      const blank = { itemId: id, verdict: "pass" as const, note: "符合", by: "检查员", on: "2009-07-15" };
      return { ...blank, ...(about[id] ? { verdict: "fail" as const } : {}), ...about[id] };
    });
}

export const newsOf = (months: readonly string[]) =>
  months.flatMap((month) => [rowOf(`${month} 上旬`, `${month}-05`), rowOf(`${month} 下旬`, `${month}-25`)]);

/** The bureau's portal with two items of news a month, judged with a person's answers. */
export function assessed(
  about: Record<string, Found> = {},
  standing: Standing = {},
  news = newsOf(MONTHS),
): { verdicts: Map<string, Verdict>; score: Score | null } {
  const pages = [
    homeOf({ 政务公开工作动态: "/zwgkdt/", 查询点专栏: "/cxd/" }),
    listOf("/zwgkdt/", news),
    listOf("/cxd/", [rowOf("第一查询点", "2009-01-05")]),
  ];
  const known: Standing = { properties: { 城中区: false }, answers: answers(about), ...standing };
  const context = { referenceDate: "2009-07-15", standing: known };
  const verdicts = judge(siteOf(pages, { checklist: hubei }), hubei, registry, context);
  return {
    verdicts: new Map(verdicts.map((verdict) => [verdict.itemId, verdict])),
    score: scoreOf(verdicts, hubei, known),
  };
}

/** Points that these findings cost. */
export const lost = (about: Record<string, Found>, standing: Standing = {}) =>
  assessed(about, standing).score?.deducted;
