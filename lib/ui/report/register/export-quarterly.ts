import { quarterlyHtml, type QuarterlyOptions } from "../../../export/quarterly/quarterly-html.ts";
import { download } from "../../download.ts";
import type { RegisterDesk } from "./register-desk.ts";

/** Puts the quarterly summary of these audits into the download folder. */
export async function exportQuarterly(
  desk: Pick<RegisterDesk, "reviewed">,
  runIds: readonly string[],
  options: QuarterlyOptions,
): Promise<void> {
  const text = quarterlyHtml(await desk.reviewed(runIds), options);
  const name = `季度通报_${options.year}年第${options.quarter}季度.html`;
  download(new Blob([text], { type: "text/html;charset=utf-8" }), name);
}
