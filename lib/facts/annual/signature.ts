import type { AnnualReport } from "./annual-report.ts";
import { firstDate } from "../dates/date-text.ts";
import type { ReportLine } from "./report-line.ts";

/** The signature stands in the last lines. */
const LAST_LINES = 4;
const BUREAU = /^[\p{Script=Han}()、]{4,30}(?:局|委员会|委|厅|办公室|办|政府|院|中心|管委会)$/u;
/** Nothing but a date or its beginning: 2024年没有收费 is a sentence. */
const DATE_LINE = /^(?:[12]\d{3}[年月日\d./-]*|二[〇○零0O一二三四五六七八九十年月日]+)$/u;
/** 2025年1月 is how some sign; 2025年 and 二○ break off. */
const WHOLE_DATE = /[月日]$|[./-]\d{1,2}$/;

/** Who signed and when, at the end of the report; `cut` where the date breaks off (二○). Null where neither is there. */
export function signatureOf(lines: readonly ReportLine[]): AnnualReport["signature"] {
  const last = lines.filter(({ kind }) => kind === "text").slice(-LAST_LINES);
  const bureau = [...last].reverse().find(({ plain }) => BUREAU.test(plain));
  const dated = last.at(-1);
  const raw = dated !== undefined && DATE_LINE.test(dated.plain) ? dated.text : "";
  if (bureau === undefined && raw === "") return null;
  const date = raw === "" ? null : firstDate(dateText(raw));
  const cut = raw !== "" && date === null && !WHOLE_DATE.test(raw);
  return { bureau: bureau?.plain ?? "", date, raw, cut };
}

/** Old reports write 二○一九年一月十日 with any circle for the nought. */
function dateText(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[○零O]/g, "〇");
}
