import type { RunRecord } from "../audit/records/run-record.ts";

/** The day a run was judged as of, and what the site's servers say of it where they disagree. */
export function referenceDayWords({
  referenceDate,
  serversDay,
}: Pick<RunRecord, "referenceDate" | "serversDay">): string {
  return serversDay === undefined
    ? referenceDate
    : `${referenceDate}（网站服务器日期为 ${serversDay}，请核对检查所用电脑的日期）`;
}
