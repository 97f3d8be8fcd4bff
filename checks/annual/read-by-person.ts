import type { FileFormat } from "../../lib/facts/file-format.ts";
import { mayHoldMore } from "../../lib/facts/may-hold-more.ts";
import type { Text } from "../../lib/facts/text.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const KIND: Readonly<Record<FileFormat, Text>> = {
  pdf: { zh: "PDF", en: "a PDF" },
  ofd: { zh: "OFD", en: "an OFD" },
  docx: { zh: "DOCX", en: "a DOCX" },
  doc: { zh: "旧版 Word 文件", en: "an old Word file" },
};

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
 * Whether anything may stand where the program could not see it: in files and pictures beside the text, or in a file
 * that may hold more than was found in it.
 */
export function holdsUnread({ report: { beside, from }, unread }: YearlyReport): boolean {
  return unread.length + beside.pictures + beside.frames > 0 || mayHoldMore(from);
}

function why({ report: { year, beside, from }, unread: [file] }: YearlyReport): Text {
  if (file !== undefined)
    return {
      zh: `${year} 年度报告的内容在附件里，附件${file.why.zh}，待人工`,
      en: `The report on ${year} is in a file that ${file.why.en}; a person must look`,
    };
  if (from !== "page" && mayHoldMore(from))
    return {
      zh: `${year} 年度报告（${KIND[from].zh}）的各部分或表格没有认全，待人工`,
      en: `The report on ${year} is ${KIND[from].en} whose parts or tables were not all recognised; a person must look`,
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
