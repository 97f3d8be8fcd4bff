import type { Text } from "../../lib/facts/text.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** A report of which the program read too little to accuse it of anything: a file, pictures, a viewer. */
export function readByPerson(report: YearlyReport): Issue {
  const { title } = report.report;
  const [file] = report.unread;
  const evidence = evidenceOf(report, title);
  return {
    level: "review",
    report,
    place: "unread",
    message: why(report),
    evidence: [file === undefined ? evidence : { ...evidence, url: file.url }],
  };
}

/**
 * Whether anything may stand where the program could not see it: in files and pictures beside the text, or in a PDF,
 * which does not say where a part or a cell ends.
 */
export function holdsUnread({ report: { beside, from }, unread }: YearlyReport): boolean {
  return unread.length + beside.pictures + beside.frames > 0 || from === "pdf";
}

function why({ report: { year, beside, from }, unread: [file] }: YearlyReport): Text {
  if (file !== undefined)
    return {
      zh: `${year} 年度报告的内容在附件里，附件${file.why.zh}，待人工`,
      en: `The report on ${year} is in a file that ${file.why.en}; a person must look`,
    };
  if (from === "pdf")
    return {
      zh: `${year} 年度报告是 PDF，各部分或表格没有认全，待人工`,
      en: `The report on ${year} is a PDF whose parts or tables were not all recognised; a person must look`,
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
