// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../../tests/screens/literals.ts";
import { shelve } from "../../audit/checklist/checklist-shelf.ts";
import { applyReviews } from "../../audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../../audit/review/no-opinion.ts";
import { viewed } from "../../audit/review/review.fixture.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { openEntriesOf } from "../entries.ts";
import { quarterlyHtml } from "./quarterly-html.ts";

const CLEAN: RunRecord = {
  ...RECORD,
  bureau: { ...RECORD.bureau, name: "临汐市科学技术局" },
  coverage: { assessed: 50, known: 100, notAssessed: [] },
  verdicts: RECORD.verdicts.map((one) => ({ ...one, verdict: "pass", deduction: 0, findings: [] })),
  score: { veto: [], deducted: 0, total: 14, outOf: 14, floorReached: false },
};
const PLANS = "column.plans|/zwgk/ghjh/";

function summary(reviews: Reviews = NO_REVIEWS, records: readonly RunRecord[] = [RECORD, CLEAN]) {
  const runs = records.map((record) =>
    applyReviews(record, record === RECORD ? reviews : NO_REVIEWS, CHECKLIST),
  );
  const checklists = new Map([[CHECKLIST.id, CHECKLIST]]);
  const text = quarterlyHtml(runs, { checklists, year: 2026, quarter: 4 });
  const page = new DOMParser().parseFromString(text, "text/html");
  return { page, words: (page.querySelector("main")?.textContent ?? "").replace(/\s+/g, " "), runs };
}

describe("the quarterly summary", () => {
  test("has the parts of a circular in their order", () => {
    const { page } = summary();
    expect(page.querySelector("h1")?.textContent).toContain("2026 年第四季度");
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "一、总体情况",
      "二、主要问题",
      "三、下一步要求",
      "附件 1　触及单项否决的单位",
      "附件 2　各单位结果",
      "附件 3　问题清单",
    ]);
  });

  test("counts bureaus, vetoes and what was not confirmed yet", () => {
    const { words } = summary();
    expect(words).toContain("本季度检查 2 家单位，其中 1 家触及单项否决（1 家尚未全部复核，印发前须复核）");
    expect(words).toContain("1 家未见触及（占 50.0%）");
  });

  test("says whose result rests on too few pages", () => {
    expect(summary().words).toContain("1 家的网页读到不足九成，其结果只作参考：临汐市科学技术局");
  });

  test("lists the issues of the ledger, one line each, with the same points", () => {
    const { page, runs } = summary();
    const [run] = runs;
    const failed =
      run === undefined
        ? []
        : openEntriesOf(run, CHECKLIST).filter(({ verdict }) => verdict.verdict === "fail");
    const rows = [...(page.querySelectorAll("table")[2]?.querySelectorAll("tbody tr") ?? [])];
    expect(rows).toHaveLength(failed.length);
    const points = rows.map((row) => Number(row.lastElementChild?.textContent.replace("—", "0")));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(8);
  });

  test("gives the places of the comparison, best first, and says why a bureau has none", () => {
    const better = { ...CLEAN, coverage: { assessed: 100, known: 100, notAssessed: [] } };
    const worse: RunRecord = {
      ...better,
      bureau: { ...better.bureau, name: "东渚区科学技术局" },
      score: { veto: [], deducted: 4, total: 10, outOf: 14, floorReached: false },
    };
    const { page } = summary(NO_REVIEWS, [RECORD, worse, better]);
    const rows = [...(page.querySelectorAll("table")[1]?.querySelectorAll("tbody tr") ?? [])];
    const told = rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
    expect(told.map(([name, place]) => [name, place])).toEqual([
      ["临汐市科学技术局", "1"],
      ["东渚区科学技术局", "2"],
      ["苍浦市科学技术局", "触及单项否决，不排名"],
    ]);
    expect(told[0]?.at(-1)).toBe("科学技术局 修订 3");
  });

  test("accuses nobody of what a person has dismissed", () => {
    const dismissed = new Map([[PLANS, viewed(PLANS, { decision: "false-positive", memo: "内部话" })]]);
    const { words } = summary(dismissed);
    expect(words).not.toContain("．规划计划（");
    expect(words).not.toContain("内部话");
  });

  test("names the items by the revision of the checklist that judged them, not by its newest", () => {
    const [run] = summary().runs;
    if (run === undefined) throw new Error("there is a run");
    const renamed = (revision: number, zh: string) => ({
      ...CHECKLIST,
      id: "own-kjj",
      revision,
      items: CHECKLIST.items.map((item) =>
        item.id === "column.plans" ? { ...item, title: { zh, en: "" } } : item,
      ),
    });
    const record = { ...RECORD, checklist: { id: "own-kjj", revision: 1 } };
    const [then, now] = [renamed(1, "当时的名称"), renamed(2, "后来的名称")];
    const html = quarterlyHtml([applyReviews(record, NO_REVIEWS, then)], {
      checklists: shelve(new Map(), [then, now]),
      year: 2026,
      quarter: 4,
    });
    expect(html).toContain("当时的名称");
    expect(html).not.toContain("后来的名称");
  });

  test("leaves to people what no audit tells", () => {
    expect(summary().words).toContain("网站支持 IPv6 情况：＿＿＿＿");
  });

  test("runs nothing, whatever a bureau is called", () => {
    const name = `<script>alert(1)</script>`;
    const { page, words } = summary(NO_REVIEWS, [{ ...RECORD, bureau: { ...RECORD.bureau, name } }]);
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(words).toContain(name);
  });
});
