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
