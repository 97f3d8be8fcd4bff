import { expect, test } from "vitest";
import { ANNUAL_CHECKLIST, ANNUAL_RECORD, ANNUAL_REPORTS } from "../../../tests/screens/annual-literals.ts";
import { annualGrid } from "./annual-grid.ts";
import { annualSheets } from "./annual-sheets.ts";

const grid = annualGrid(ANNUAL_RECORD, ANNUAL_CHECKLIST, ANNUAL_REPORTS);
const [byYear, figures] = annualSheets(grid, ANNUAL_REPORTS);

test("one sheet has a check a row and a year a column, its verdicts in words", () => {
  expect(byYear?.name).toBe("年报按年");
  expect(byYear?.columns.map(({ head }) => head).slice(0, 3)).toEqual(["检查项编号", "检查项", "2009 年度"]);
  const row = byYear?.rows.find(([id]) => id === "annual.arithmetic") ?? [];
  expect(row.slice(-2)).toEqual(["不符合", "符合"]);
});

test("the other has every cell of every table, numbers as numbers", () => {
  expect(figures?.name).toBe("年报数据");
  expect(figures?.rows).toHaveLength(2 * (22 + 161 + 15) + 5 * (10 + 175 + 15));
  expect(figures?.rows[0]?.[5]).toBe(0);
});

test.each([
  [{ kept: false, reports: [], unread: [] }, ["这次检查是导入的", "这次检查是导入的"]],
  [{ kept: true, reports: [], unread: [] }, ["没有读到年报", "没有读到年报"]],
])("where there are no reports each sheet says why, and accuses of nothing", (none, words) => {
  const sheets = annualSheets(annualGrid(ANNUAL_RECORD, ANNUAL_CHECKLIST, none), none);
  expect(sheets.map(({ columns }) => columns.length)).toEqual([1, 1]);
  expect(sheets.map(({ rows }) => rows)).toEqual([[], []]);
  expect(sheets.map(({ columns: [only] }, at) => only?.head.startsWith(words[at] ?? "?"))).toEqual([
    true,
    true,
  ]);
});

test("reports from before there were tables leave the years and say that there is nothing to count", () => {
  const old = { ...ANNUAL_REPORTS, reports: ANNUAL_REPORTS.reports.slice(0, 1), unread: [] };
  const [years, counted] = annualSheets(annualGrid(ANNUAL_RECORD, ANNUAL_CHECKLIST, old), old);
  expect(years?.columns.map(({ head }) => head).slice(2)).toEqual(["2009 年度"]);
  expect(counted?.columns.map(({ head }) => head)).toEqual(["读到的年报里没有可以取数的表格。"]);
});
