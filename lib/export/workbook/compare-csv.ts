import { toCsv } from "../to-csv.ts";
import { matrixSheet, type Compared } from "./compare-workbook.ts";

/** Item × bureau as CSV text: the first sheet of the workbook. */
export function compareCsv(compared: Compared): string {
  const { columns, rows } = matrixSheet(compared);
  return toCsv([columns.map(({ head }) => head), ...rows]);
}
