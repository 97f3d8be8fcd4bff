import { expect, test } from "vitest";
import { readSample } from "../../../tests/annual/read-report.ts";
import { sample } from "../../../tests/annual/sample.ts";
import { annualTrend } from "./annual-trend.ts";
import { figureRows } from "./figure-rows.ts";

const reports = [2018, 2020, 2025].map((year) => readSample(sample(year)));
const trend = new Map(annualTrend(reports).map(({ name, values }) => [name.zh, values]));

test("figures stand side by side whatever the form of their year calls them", () => {
  expect(trend.get("本年新收申请")).toEqual([null, 14, 14]);
  expect(trend.get("无法提供")).toEqual([null, 5, 5]);
  expect(trend.get("现行有效规范性文件")).toEqual([null, 9, 9]);
  expect(trend.get("其他处理")).toEqual([null, 0, 0]);
});

test("a cell that holds no number leaves its figure unsaid", () => {
  const [report] = reports.slice(2);
  const two = report?.tables.two ?? { rows: [], unread: [] };
  const rows = two.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: row.id === "permits" ? null : cell.value })),
  }));
  const broken =
    report === undefined ? [] : [{ ...report, tables: { ...report.tables, two: { ...two, rows } } }];
  expect(annualTrend(broken).find(({ name }) => name.zh === "行政许可处理决定")?.values).toEqual([null]);
});

test("every cell of every table goes into the export, one a row, with the page's own words", () => {
  const published = { date: null, source: "none" as const, conflicts: [] };
  const [head, ...rows] = figureRows(reports.map((report) => ({ report, published })));
  expect(head).toEqual(["报告年度", "单位", "表", "行", "列", "数值", "单元格原文", "来源网址"]);
  expect(rows).toHaveLength(22 + 161 + 15 + 10 + 175 + 15);
  expect(rows.at(-1)).toEqual([
    2025,
    "苍浦市科学技术局",
    "表四",
    "复议后起诉",
    "总计",
    0,
    "0",
    "http://kjj.example/nb/2025.html",
  ]);
});
