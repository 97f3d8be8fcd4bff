import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { policyInterpreted } from "./policy-interpreted.ts";

const item = itemOf({
  id: "column.interpretation-links",
  column: matcherOf({ names: ["政策解读"], slugs: [], types: [], notWith: [] }),
});
const params = {
  documents: ["政策文件"],
  kinds: ["办法", "措施"],
  notWith: ["解读", "废止"],
  months: 12,
  workingDays: 3,
};
const RULE = "苍浦市科学技术局关于印发《苍浦市科技计划项目管理办法》的通知";
const document = (date = "2026-06-01", title = RULE) => rowOf(title, date);
const judged = (
  documents: ReturnType<typeof rowOf>[],
  explained: ReturnType<typeof rowOf>[],
  ...more: PageFacts[]
) =>
  judgedBy(policyInterpreted, item, params, [
    homeOf({ 政策文件: "/zcwj/", 政策解读: "/zcjd/" }),
    listOf("/zcwj/", documents),
    listOf("/zcjd/", explained),
    ...more,
  ]);

test("pass: an explanation names the document in its title", () => {
  const row = rowOf("《苍浦市科技计划项目管理办法》政策解读", "2026-06-02");
  expect(judged([document()], [row])).toMatchObject({ verdict: "pass", findings: [] });
});

test("pass: an explanation names it in its text, or by its number", () => {
  const row = rowOf("一图读懂科技计划项目管理", "2026-06-02");
  const told = (text: string) => pageOf({ url: row.url, kind: "article", text });
  expect(judged([document()], [row], told("《苍浦市科技计划项目管理办法》对……")).verdict).toBe("pass");
  const numbered = pageOf({ url: document().url, kind: "article", documentNumbers: ["苍科发〔2026〕3号"] });
  expect(judged([document()], [row], numbered, told("苍科发〔2026〕3号文件规定……")).verdict).toBe("pass");
});

test("never fails: a document that nothing names is for a person, with its row and day", () => {
  const { verdict, findings } = judged([document()], [rowOf("另一项办法政策解读", "2026-06-02")]);
  expect(verdict).toBe("review");
  expect(findings).toMatchObject([
    { evidence: [{ url: `${HOME}zcwj/`, quote: RULE, date: "2026-06-01", dateSource: "list" }] },
  ]);
});

test.each([
  ["2025-11-20", "review"],
  ["2025-11-19", "not-applicable"],
  ["2026-11-16", "review"],
  ["2026-11-17", "not-applicable"],
])("borderline: a document of %s on 20 November 2026: %s", (date, verdict) => {
  expect(judged([document(date)], []).verdict).toBe(verdict);
});

test("trap: an explanation in any other column will do", () => {
  const other = listOf("/gzdt/", [rowOf("《苍浦市科技计划项目管理办法》解读", "2026-06-05")]);
  expect(judged([document()], [rowOf("旧解读", "2024-01-01")], other).verdict).toBe("pass");
});

test("trap: notices, and papers that repeal or explain, ask for no explanation", () => {
  for (const title of ["关于开展申报的通知", "关于废止《项目管理办法》的决定", "《项目管理办法》解读"]) {
    expect(judged([document("2026-06-01", title)], []).verdict).toBe("not-applicable");
  }
});

test("not assessed: the list of explanations was not read to its end, or there are no documents to look at", () => {
  const pager = { current: 1, total: 9, next: `${HOME}zcjd/index_1.html`, order: "ascending" as const };
  const pages = [
    homeOf({ 政策文件: "/zcwj/", 政策解读: "/zcjd/" }),
    listOf("/zcwj/", [document()]),
    listOf("/zcjd/", [rowOf("旧解读", "2024-01-01")], { pager }),
  ];
  expect(judgedBy(policyInterpreted, item, params, pages).verdict).toBe("not-assessed");
  expect(judgedBy(policyInterpreted, item, params, [homeOf({})]).verdict).toBe("not-assessed");
});
