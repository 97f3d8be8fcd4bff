import type { Text } from "../../lib/facts/text.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** A report of which the program read too little to accuse it of anything: a file, pictures, a viewer. */
export function readByPerson(report: YearlyReport): Issue {
  const { year, title } = report.report;
  return {
    level: "review",
    report,
    place: "unread",
    message: why(year, report),
    evidence: [evidenceOf(report, title)],
  };
}

/** Whether the page carries things beside its text in which anything may stand. */
export function holdsUnread({ report: { beside }, attachments }: YearlyReport): boolean {
  return attachments + beside.pictures + beside.frames > 0;
}

function why(year: number, { report: { beside }, attachments }: YearlyReport): Text {
  if (attachments > 0)
    return {
      zh: `${year} 年度报告的内容在附件里，没有读出，待人工`,
      en: `The report on ${year} is in an attachment that was not read; a person must look`,
    };
  if (beside.pictures + beside.frames > 0)
    return {
      zh: `${year} 年度报告的内容是图片或嵌入的文件，没有读出，待人工`,
      en: `The report on ${year} is a picture or an embedded file; a person must look`,
    };
  return {
    zh: `${year} 年度报告的正文没有读全，认不出各部分标题，待人工`,
    en: `The headings of the report on ${year} were not recognised; a person must look`,
  };
}
