import { describe, expect, test } from "vitest";
import { ANNUAL_CHECKLIST, ANNUAL_RECORD, ANNUAL_REPORTS } from "../../../tests/screens/annual-literals.ts";
import { CHECKLIST, RECORD } from "../../../tests/screens/literals.ts";
import { applyReviews } from "../../audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../../audit/review/no-opinion.ts";
import { viewed } from "../../audit/review/review.fixture.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { tallyOf } from "../../audit/records/tally-of.ts";
import { chosenColumns } from "../chosen-columns.ts";
import { openEntriesOf } from "../entries.ts";
import { readXlsx } from "./read-xlsx.fixture.ts";
import { runWorkbook, type WorkbookOptions } from "./run-workbook.ts";
import { workbookXlsx } from "./workbook-xlsx.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const IMPORTED: WorkbookOptions = {
  obeysRobots: true,
  annualReports: { kept: false, reports: [], unread: [] },
};
const DISMISSED: Reviews = new Map([[PLANS, viewed(PLANS, { decision: "false-positive", memo: "内部话" })]]);

async function opened(
  reviews: Reviews = NO_REVIEWS,
  record: RunRecord = RECORD,
  options: WorkbookOptions = IMPORTED,
  checklist = CHECKLIST,
) {
  const run = applyReviews(record, reviews, checklist);
  const blob = await workbookXlsx(runWorkbook(run, checklist, options));
  const sheets = readXlsx(new Uint8Array(await blob.arrayBuffer()));
  const rows = (name: string) => sheets.get(name) ?? [];
  const line = (name: string, head: string) => rows(name).find(([first]) => first === head) ?? [];
  return { run, sheets, rows, line };
}

describe("the workbook of an audit, opened by another reader", () => {
  test("has its sheets in their order", async () => {
    const { sheets } = await opened();
    expect([...sheets.keys()]).toEqual([
      "概览",
      "问题台账",
      "栏目",
      "年报",
      "年报按年",
      "年报数据",
      "未检查",
      "说明",
    ]);
  });

  test("concludes with the score, the coverage and the counts of the screen", async () => {
    const { line, run } = await opened();
    expect(line("概览", "得分")).toEqual(["得分", 6]);
    expect(line("概览", "覆盖率")).toEqual(["覆盖率", "98.0%"]);
    expect(line("概览", "应读页数")).toEqual(["应读页数", 420]);
    const { pass, fail, review, ...other } = tallyOf(run.record.verdicts);
    const counts = [pass, fail, review, other["not-applicable"], other["not-assessed"]];
    expect(line("概览", "合计")).toEqual(["合计", ...counts, 8]);
  });

  test("says the grade of a checklist that has one", () => {
    const score = RECORD.score && { ...RECORD.score, grade: "open" as const };
    const run = applyReviews({ ...RECORD, score }, NO_REVIEWS, CHECKLIST);
    const overview = runWorkbook(run, CHECKLIST, IMPORTED).find(({ name }) => name === "概览");
    expect(overview?.lead).toContainEqual(["等次", "未定"]);
  });

  test("lists in the ledger what the screen lists, with the same points", async () => {
    const { rows, run } = await opened();
    const [heads = [], ...body] = rows("问题台账");
    const open = openEntriesOf(run, CHECKLIST);
    expect(body.map((row) => row[heads.indexOf("问题描述")])).toEqual(open.map(({ message }) => message.zh));
    const points = body.map((row) => Number(row[heads.indexOf("扣分")] ?? 0));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(8);
  });

  test("obeys what people have decided in every figure, and carries no private memo", async () => {
    const { line, sheets } = await opened(DISMISSED);
    expect(line("概览", "得分")).toEqual(["得分", 8]);
    expect(line("概览", "合计").at(-1)).toBe(6);
    const all = JSON.stringify([...sheets.values()]);
    expect(all).not.toContain("内部话");
    const ledger = sheets.get("问题台账") ?? [];
    expect(ledger.some((row) => row.includes("column.plans"))).toBe(false);
  });

  test("gives each column its rows, newest date and days since", async () => {
    const { line } = await opened();
    expect(line("栏目", "政策文件").slice(3, 7)).toEqual(["正常", expect.any(Number), "2026-04-03", 229]);
  });

  test.each([
    ["2026-11-18", 0],
    ["2026-11-17", 1],
    ["2026-11-19", null],
    [null, null],
  ])(
    "a column whose newest row is of %s was not updated for %s days; of a day still to come, or of none, nothing is counted",
    async (latestDate, days) => {
      const columns = RECORD.columns.map((one) => ({ ...one, latestDate }));
      const { line } = await opened(NO_REVIEWS, { ...RECORD, referenceDate: "2026-11-18", columns });
      expect(line("栏目", "政策文件")[6] ?? null).toBe(days);
    },
  );

  test("says of every rule on annual reports what was found", async () => {
    const { rows } = await opened();
    const ids = new Set(
      rows("年报")
        .slice(1)
        .map(([id]) => id),
    );
    expect(ids).toEqual(
      new Set(RECORD.verdicts.flatMap(({ itemId }) => (itemId.startsWith("annual.") ? itemId : []))),
    );
  });

  test("says of every year of the reports that were read what was found, and gives their figures", async () => {
    const options = { ...IMPORTED, annualReports: ANNUAL_REPORTS };
    const { line, rows } = await opened(NO_REVIEWS, ANNUAL_RECORD, options, ANNUAL_CHECKLIST);
    expect(rows("年报按年")[0]?.at(-1)).toBe("2025 年度");
    expect(line("年报按年", "annual.arithmetic").slice(-2)).toEqual(["不符合", "符合"]);
    expect(rows("年报数据")[0]?.slice(0, 3)).toEqual(["报告年度", "单位", "表"]);
    expect(rows("年报数据").filter(([year]) => year === 2025).length).toBeGreaterThanOrEqual(175 + 15);
  });

  test("says plainly that an imported audit has no pages to take years and figures from", async () => {
    const { rows } = await opened();
    for (const name of ["年报按年", "年报数据"])
      expect(rows(name)).toEqual([[expect.stringContaining("没有网页")]]);
  });

  test("names each page that was not read with its cause, and does not hold it against the bureau", async () => {
    const { rows } = await opened();
    const pages = rows("未检查").filter(([kind]) => kind === "网页");
    expect(pages).toHaveLength(RECORD.coverage.notAssessed.length);
    expect(pages.every((row) => row.at(-1) === "不算不符合")).toBe(true);
  });

  test("explains itself: checklist, revision, day, coverage, program, robots.txt, what 未检查 means", async () => {
    const { line } = await opened(NO_REVIEWS, RECORD, { ...IMPORTED, obeysRobots: false });
    expect(line("说明", "检查清单")[1]).toContain("kjj");
    expect(line("说明", "清单修订")[1]).toBe("3");
    expect(line("说明", "基准日期")[1]).toBe("2026-11-18");
    expect(line("说明", "本次覆盖率")[1]).toContain("应读 420 页，读到 412 页");
    expect(line("说明", "检查工具")[1]).toContain(RECORD.tool.version);
    expect(line("说明", "网站声明（robots.txt）")[1]).toContain("未遵守");
    expect(line("说明", "未检查")[1]).toContain("不算不符合");
  });

  test("has the ledger's columns as they were chosen", async () => {
    const columns = chosenColumns(["扣分", "单位名称"]);
    const { rows } = await opened(NO_REVIEWS, RECORD, { ...IMPORTED, columns });
    expect(rows("问题台账")[0]).toEqual(["扣分", "单位名称"]);
  });

  test("computes nothing: a title that is a formula, control characters, an endless cell stay text", async () => {
    const name = `=HYPERLINK("http://x","y")`;
    const reason = { zh: `+1\u0007\uD800${"长".repeat(40_000)}`, en: "" };
    const verdicts = RECORD.verdicts.map((one) => ({ ...one, findings: [], reason }));
    const columns = RECORD.columns.map((one) => ({ ...one, name: "@SUM(A1)" }));
    const { line, rows } = await opened(NO_REVIEWS, {
      ...RECORD,
      bureau: { ...RECORD.bureau, name },
      verdicts,
      columns,
    });
    expect(line("概览", "单位")).toEqual(["单位", name]);
    expect(rows("栏目")[1]?.[0]).toBe("@SUM(A1)");
    const [heads = [], first = []] = rows("问题台账");
    const seen = String(first[heads.indexOf("问题描述")]);
    expect(seen.startsWith("+1长")).toBe(true);
    expect(seen).toHaveLength(32_767);
  });
});
