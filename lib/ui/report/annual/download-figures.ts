import type { RunRecord } from "../../../audit/records/run-record.ts";
import type { ReadReport } from "../../../export/annual/annual-reports.ts";
import { figureRows } from "../../../export/annual/figure-rows.ts";
import { toCsv } from "../../../export/to-csv.ts";
import { download } from "../../download.ts";

/** Every figure of every year's tables as a CSV file. */
export function downloadFigures(reports: readonly ReadReport[], { bureau, referenceDate }: RunRecord): void {
  const name = `年报数据_${bureau.name.replace(/[\\/:*?"<>|]/g, "")}_${referenceDate}.csv`;
  download(new Blob([toCsv(figureRows(reports))], { type: "text/csv;charset=utf-8" }), name);
}
