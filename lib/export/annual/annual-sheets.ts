import type { CsvCell } from "../to-csv.ts";
import { sheetOf, type Sheet } from "../workbook/sheet.ts";
import type { AnnualGrid } from "./annual-grid.ts";
import type { AnnualReports } from "./annual-reports.ts";
import { figureRows } from "./figure-rows.ts";
import { verdictRows } from "./verdict-rows.ts";

type Row = readonly CsvCell[];

const FIGURE_WIDTHS = [10, 24, 8, 40, 18, 10, 12, 44];
const [ITEM_WIDTH, YEAR_WIDTH] = [22, 10];

const NO_PAGES =
  "这次检查是导入的：文件里只有判定，没有网页，所以不能按年分列，也没有表格数据。各项判定见“年报”一表。";
const NO_REPORTS = "没有读到年报，不能按年分列。各项判定见“年报”一表。";
const NO_FIGURES = "读到的年报里没有可以取数的表格。";

/** Two sheets of a run's workbook: 年报按年, verdicts by year and check, and 年报数据, every figure of the tables. */
export function annualSheets(grid: AnnualGrid, { kept, reports }: AnnualReports): Sheet[] {
  const [verdicts, figures] = [verdictRows(grid), figureRows(reports)];
  const none = kept ? NO_REPORTS : NO_PAGES;
  return [
    sheet("年报按年", grid.years.length > 0 ? verdicts : none, (at) => (at < 2 ? ITEM_WIDTH : YEAR_WIDTH)),
    sheet(
      "年报数据",
      figures.length > 1 ? figures : reports.length > 0 ? NO_FIGURES : none,
      (at) => FIGURE_WIDTHS[at] ?? YEAR_WIDTH,
    ),
  ];
}

/** A table under its head, or one line that says why there is none: an empty sheet would look like an empty site. */
function sheet(name: string, content: readonly Row[] | string, widthOf: (column: number) => number): Sheet {
  const [head = [], ...rows] = typeof content === "string" ? [[content]] : content;
  const columns = head.map((words, at) => ({
    head: String(words),
    width: widthOf(at),
    value: (row: Row) => row[at] ?? null,
  }));
  return sheetOf(name, columns, rows);
}
