import type { CsvCell } from "../to-csv.ts";
import { VERDICT_WORDS } from "../verdict-words.ts";
import type { AnnualGrid } from "./annual-grid.ts";

/** The grid of years and checks as rows of words, one a check, under a head of years: for a workbook or CSV. */
export function verdictRows({ years, rows }: AnnualGrid): CsvCell[][] {
  const head = ["检查项编号", "检查项", ...years.map((year) => `${year} 年度`)];
  const body = rows.map(({ itemId, title, cells }) => [
    itemId,
    title.zh,
    ...cells.map(({ verdict }) => VERDICT_WORDS[verdict]),
  ]);
  return [head, ...body];
}
