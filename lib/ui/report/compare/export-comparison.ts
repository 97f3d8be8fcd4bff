import { compareCsv } from "../../../export/workbook/compare-csv.ts";
import { compareWorkbook, type Compared } from "../../../export/workbook/compare-workbook.ts";
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
  download(new Blob([compareCsv(compared)], { type: "text/csv;charset=utf-8" }), name);
}
