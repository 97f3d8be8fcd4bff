import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { partId } from "../../lib/facts/annual/part-id.ts";
import type { PartId } from "../../lib/facts/annual/part-id.ts";
import { plain } from "../../lib/facts/annual/plain.ts";
import { mayHoldMore } from "../../lib/facts/may-hold-more.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { PART_NAMES } from "./part-names.ts";
import { holdsUnread, readByPerson } from "./read-by-person.ts";
import { sectionHints } from "./section-hints.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const parts = z.array(partId).min(1);
const params = z.strictObject({
  /** The parts each edition of the rules asks for. */
  required: z.strictObject({ "2007": parts, "2019": parts, "2021": parts }),
  /** Fewer recognised headings than this, and the report was not understood: a person reads it. */
  minHeadings: z.number().int().min(1),
});
type Params = z.infer<typeof params>;

/** Whether each report has the parts that the rules of its year ask for, and something under each. */
export const annualSections: Evaluator<Params> = {
  name: "annualSections",
  params,
  judge: (site, item, options) =>
    judgeReports(site, item, {
      applies: () => true,
      issues: (report) => sectionIssues(report, options),
      good: (count) => ({
        zh: `${count} 份年报的规定部分齐全`,
        en: `${count} reports have all required parts`,
      }),
      none: { zh: "没有读到年报", en: "No report was read" },
    }),
};

/** Required parts that a report lacks or leaves empty; one that could not be taken apart is for a person. */
function sectionIssues(report: YearlyReport, { required, minHeadings }: Params): Issue[] {
  const { parts: read, edition } = report.report;
  const filled = read.filter(({ length, tables, pictures }) => length + tables + pictures > 0);
  if (read.length < minHeadings || filled.length === 0) return [readByPerson(report)];
  const wanted = required[edition];
  const covered = new Set(read.flatMap(({ covers }) => covers));
  const missing = wanted.filter((id) => !covered.has(id));
  return [
    ...missing.map((id) => missingIssue(report, id, required)),
    ...emptyIssues(report, wanted),
    ...sectionHints(report),
  ];
}

function missingIssue(report: YearlyReport, id: PartId, required: Params["required"]): Issue {
  const { year, edition, parts: read, title } = report.report;
  const wanted = required[edition].length;
  const seen = required[edition].filter((part) => read.some(({ covers }) => covers.includes(part))).length;
  const doubt = doubtOf(report, id, required);
  return {
    level: doubt === null ? "fail" : "review",
    report,
    place: `missing.${id}`,
    message: {
      zh: `${year} 年度报告未见“${PART_NAMES[id]}”部分（应有 ${wanted} 部分，见到 ${seen} 部分）${doubt === null ? "" : `；${doubt}，待人工`}`,
      en: `The report on ${year} has no part “${PART_NAMES[id]}” (${wanted} due, ${seen} seen)${doubt === null ? "" : "; a person must look"}`,
    },
    evidence: [evidenceOf(report, [title, ...read.map(({ heading }) => heading)].join("\n"))],
  };
}

/** Why the part may be there all the same, in words; null where nothing speaks for it. */
function doubtOf({ report, unread }: YearlyReport, id: PartId, required: Params["required"]): string | null {
  if (report.alsoNamed.includes(id)) return "另有小标题提到";
  if (report.beside.frames > 0) return "另有嵌入的内容没有读出";
  if (unread.length > 0 && report.length < 500) return "另有附件没有读出";
  if (mayHoldMore(report.from)) return "文件里的标题可能没有认全";
  if (report.edition !== "2007") return null;
  // Article 32 (492号) asks for contents, whatever the title above them.
  if (report.mentioned.includes(id)) return "正文别处提到";
  return id === "fees" && usesLaterTitles(report, required) ? "用的是 2019 年度以后的六个标题" : null;
}

/** A report of 2018, written early in 2019 under the titles that were to come, must not fail. */
function usesLaterTitles({ parts: read }: YearlyReport["report"], required: Params["required"]): boolean {
  const isNamedSo = read.some(({ heading }) => /总体情况|收到和处理/.test(plain(heading)));
  return isNamedSo && required["2019"].every((id) => read.some(({ covers }) => covers.includes(id)));
}

function emptyIssues(report: YearlyReport, wanted: readonly PartId[]): Issue[] {
  const { parts: read, year } = report.report;
  return read.flatMap((part, at): Issue[] => {
    if (part.length + part.tables + part.pictures > 0) return [];
    const isLast = at === read.length - 1;
    const isStatutory = part.covers.some((id) => wanted.includes(id));
    const level = isLast || !isStatutory || holdsUnread(report) ? "review" : "fail";
    const why = isLast ? "；在报告末尾，可能没有读全" : "";
    return [
      {
        level,
        report,
        place: `empty.${part.covers[0] ?? part.number}`,
        message: {
          zh: `${year} 年度报告“${part.heading}”只有标题，没有内容${level === "review" ? `${why}，待人工` : ""}`,
          en: `The report on ${year} has nothing under “${part.heading}”${level === "review" ? "; a person must look" : ""}`,
        },
        evidence: [evidenceOf(report, [part.heading, read[at + 1]?.heading ?? ""].join("\n").trim())],
      },
    ];
  });
}
