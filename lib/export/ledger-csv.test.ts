import { describe, expect, test } from "vitest";
import type { Checklist } from "../audit/checklist/checklist.ts";
import { decided, viewed } from "../audit/review/review.fixture.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { Verdict } from "../audit/records/verdict.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";
import { ledgerCsv } from "./ledger-csv.ts";
import { parseCsv } from "./parse-csv.fixture.ts";

const SITE = "https://kjj.cangpu.example";
const CHECKLIST: Checklist = {
  id: "kjj",
  revision: 3,
  title: { zh: "科学技术局", en: "Science bureau" },
  groups: [{ id: "content", title: { zh: "内容质量", en: "Content" } }],
  items: [
    {
      id: "content.stale-columns",
      title: { zh: "栏目更新不及时", en: "Stale columns" },
      basis: [{ document: "《检查指标》（国办秘函〔2019〕19号）", clause: "栏目不更新" }],
      threshold: { zh: "6 个月内应有更新", en: "within 6 months" },
      effective: { from: null, to: null },
      severity: "deduct",
      points: 4,
      cap: 4,
      evaluator: "stale-columns",
      params: {},
      howToFix: { zh: "补发应公开的文件。", en: "Publish what is due." },
    },
  ],
};

const PRICED: Checklist = {
  ...CHECKLIST,
  items: CHECKLIST.items.map((item) => ({ ...item, params: { perOccurrence: 1 } })),
};

function recordOf(...verdicts: Verdict[]): RunRecord {
  return {
    format: "gongkai-lens/run",
    formatVersion: 1,
    tool: { name: "gongkai-lens", version: "0.1.0" },
    bureau: { name: "苍浦市科学技术局", homeUrl: `${SITE}/`, scopes: [`${SITE}/`] },
    checklist: { id: "kjj", revision: 3 },
    referenceDate: "2026-11-18",
    startedAt: "2026-11-18T01:00:00Z",
    finishedAt: "2026-11-18T01:31:00Z",
    status: "complete",
    coverage: { assessed: 1, known: 1, notAssessed: [] },
    columns: [
      {
        name: "政策文件",
        path: ["政务公开", "政策文件"],
        url: `${SITE}/zwgk/zcwj/`,
        items: 148,
        latestDate: "2026-04-03",
        state: "ok",
        listPages: 10,
        matched: ["column.policy"],
      },
    ],
    verdicts,
    score: null,
  };
}

const STALE: Verdict = {
  itemId: "content.stale-columns",
  verdict: "fail",
  reason: { zh: "2 个栏目不更新", en: "2 columns are stale" },
  severity: "deduct",
  deduction: 2,
  findings: ["zwgk/zcwj", "xwdt"].map((path) => ({
    key: `content.stale-columns|/${path}/`,
    message: { zh: `${path}：最新一条 2026-04-03，229 天前`, en: "" },
    evidence: [{ url: `${SITE}/${path}/`, quote: "办法 2026-04-03", date: "2026-04-03", dateSource: "list" }],
  })),
};

function cells(csv: string, row: number): Record<string, string> {
  const [heads = [], ...body] = parseCsv(csv);
  return Object.fromEntries(heads.map((head, index) => [head, body[row]?.[index] ?? ""]));
}

test("a ledger has the 31 columns of the suggested form in their order, then the review, each named once", () => {
  const [heads = []] = parseCsv(ledgerCsv(recordOf(), CHECKLIST));
  expect(new Set(heads).size).toBe(heads.length);
  expect(heads[0]).toBe("序号");
  expect(heads[30]).toBe("备注");
  expect(heads.slice(31)).toEqual(["复核意见", "复核人", "复核时间"]);
  expect(LEDGER_COLUMNS.map(({ head }) => head)).toEqual(heads);
});

test("each finding is a row that says what, where, since when and by which clause", () => {
  expect(cells(ledgerCsv(recordOf(STALE), CHECKLIST), 0)).toMatchObject({
    序号: "1",
    检查时间: "2026-11-18 09:31",
    一级指标: "内容质量",
    检查依据: "《检查指标》（国办秘函〔2019〕19号）栏目不更新",
    栏目名称: "政策文件",
    栏目路径: "政务公开 › 政策文件",
    页面URL: `${SITE}/zwgk/zcwj/`,
    父页面URL: "",
    最后更新日期: "2026-04-03",
    未更新天数: "229",
    判定结果: "不符合",
    严重程度: "扣分",
    整改要求: "补发应公开的文件。",
  });
});

test("points of one item are written once, so that the column adds up to what was taken off", () => {
  const csv = ledgerCsv(recordOf(STALE), CHECKLIST);
  expect([cells(csv, 0)["扣分"], cells(csv, 1)["扣分"]]).toEqual(["2", ""]);
});

describe("a ledger that people have reviewed", () => {
  const [first = "", second = ""] = STALE.findings.map(({ key }) => key);

  test("leaves out what they dismissed, and the points go to what is left", () => {
    const csv = ledgerCsv(recordOf(STALE), PRICED, decided({ [first]: "false-positive" }));
    expect(parseCsv(csv)).toHaveLength(2);
    expect(cells(csv, 0)).toMatchObject({
      序号: "1",
      页面URL: `${SITE}/xwdt/`,
      扣分: "1",
      复核意见: "未复核",
    });
  });

  test("says who confirmed what, when, and how far it was mended, but never the private memo", () => {
    const view = viewed(second, {
      decision: "confirmed",
      note: "已电话告知",
      memo: "内部话",
      rectification: {
        state: "done",
        deadline: "2026-12-04",
        link: `${SITE}/xwdt/new.html`,
        result: "passed",
      },
    });
    const csv = ledgerCsv(recordOf(STALE), PRICED, new Map([[second, view]]));
    expect(cells(csv, 1)).toMatchObject({
      "判定方式(自动/人工)": "人工",
      整改期限: "2026-12-04",
      整改状态: "已整改",
      整改链接: `${SITE}/xwdt/new.html`,
      复核结果: "通过",
      备注: "已电话告知",
      复核意见: "确认",
      复核人: "李文岚",
      复核时间: "2026-11-19 10:00",
    });
    expect(csv).not.toContain("内部话");
  });
});

test("a column that is not known for certain stays empty", () => {
  expect(cells(ledgerCsv(recordOf(STALE), CHECKLIST), 1)).toMatchObject({ 栏目名称: "", 最后更新日期: "" });
});

test("what was not read is a row that accuses nobody", () => {
  const unread: Verdict = {
    ...STALE,
    verdict: "not-assessed",
    reason: { zh: "列表没有读完", en: "" },
    deduction: 0,
    findings: [],
  };
  expect(cells(ledgerCsv(recordOf(unread), CHECKLIST), 0)).toMatchObject({
    判定结果: "未检查",
    问题描述: "列表没有读完",
    扣分: "",
    整改要求: "",
    最后更新日期: "",
    备注: "没有读到，不算不符合",
  });
});

test("what passed or does not apply is no row", () => {
  const passed: Verdict = { ...STALE, verdict: "pass", findings: [] };
  const foreign: Verdict = { ...STALE, verdict: "not-applicable", findings: [] };
  expect(parseCsv(ledgerCsv(recordOf(passed, foreign), CHECKLIST))).toHaveLength(1);
});

test("an item that the checklist no longer has still keeps its row", () => {
  const gone: Verdict = { ...STALE, itemId: "content.gone" };
  expect(cells(ledgerCsv(recordOf(gone), CHECKLIST), 0)).toMatchObject({
    检查项编号: "content.gone",
    二级指标: "",
    判定结果: "不符合",
  });
});

test("a formula in a page's own words arrives as text", () => {
  const hostile: Verdict = {
    ...STALE,
    findings: [
      {
        key: "x",
        message: { zh: '=HYPERLINK("http://evil.example","点")', en: "" },
        evidence: [{ url: `${SITE}/a`, quote: "＝1+1\r\n第二行", date: null, dateSource: "none" }],
      },
    ],
  };
  const row = cells(ledgerCsv(recordOf(hostile), CHECKLIST), 0);
  expect(row["问题描述"]).toBe('\'=HYPERLINK("http://evil.example","点")');
  expect(row["证据摘录"]).toBe("'＝1+1\n第二行");
});
