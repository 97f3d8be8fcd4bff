import { toCsv } from "../../../export/csv.ts";
import { compareWorkbook, matrixSheet, type Compared } from "../../../export/workbook/compare-workbook.ts";
import { workbookXlsx } from "../../../export/workbook/workbook-xlsx.ts";
import { download } from "../../download.ts";
import { shanghaiToday } from "../../shanghai-today.ts";

/** Puts the comparison as it is shown into the download folder. */
export async function exportComparison(type: "csv" | "xlsx", compared: Compared): Promise<void> {
  const name = `单位对比_${shanghaiToday()}.${type}`;
  if (type === "xlsx") {
    download(await workbookXlsx(compareWorkbook(compared)), name);
    return;
  }
  const { columns, rows } = matrixSheet(compared);
  const csv = toCsv([columns.map(({ head }) => head), ...rows]);
  download(new Blob([csv], { type: "text/csv;charset=utf-8" }), name);
}
