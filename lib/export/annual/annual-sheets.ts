import { sheetOf, type Sheet } from "../workbook/sheet.ts";
import type { AnnualGrid } from "./annual-grid.ts";
import type { AnnualReports } from "./annual-reports.ts";
import { figureRows } from "./figure-rows.ts";
import { verdictRows } from "./verdict-rows.ts";

type Row = ReturnType<typeof figureRows>[number];

const FIGURE_WIDTHS = [10, 24, 8, 40, 18, 10, 12, 44];
const [ITEM_WIDTH, YEAR_WIDTH] = [22, 10];

/** Two sheets of a run's workbook: 年报按年, verdicts by year and check, and 年报数据, every figure of the tables. */
export function annualSheets(grid: AnnualGrid, { reports }: AnnualReports): Sheet[] {
  return [
    sheet("年报按年", verdictRows(grid), (at) => (at < 2 ? ITEM_WIDTH : YEAR_WIDTH)),
    sheet("年报数据", figureRows(reports), (at) => FIGURE_WIDTHS[at] ?? YEAR_WIDTH),
  ];
}

function sheet(
  name: string,
  [head = [], ...rows]: readonly Row[],
  widthOf: (column: number) => number,
): Sheet {
  const columns = head.map((words, at) => ({
    head: String(words),
    width: widthOf(at),
    value: (row: Row) => row[at] ?? null,
  }));
  return sheetOf(name, columns, rows);
}
