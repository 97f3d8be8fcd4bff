import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({
  /** Numbers that were seen in reports and that no document has. */
  unknown: z.array(z.strictObject({ number: z.string(), instead: z.string() })),
  /** Report years in which a document may be the basis of a report; `instead` is the one in force outside them. */
  periods: z.array(
    z.strictObject({
      number: z.string(),
      from: z.number().int().nullable(),
      to: z.number().int().nullable(),
      instead: z.string(),
    }),
  ),
});
type Params = z.infer<typeof params>;
const HISTORY = /修订|修正|修改|废止|原/;

type Citation = AnnualReport["citations"][number];

/** Whether the documents that a report cites exist and were the rule of its year. */
export const annualCitation: Evaluator<Params> = {
  name: "annualCitation",
  params,
  judge: (site, item, options) =>
    judgeReports(site, item, {
      applies: ({ report }) => report.citations.length > 0,
      issues: (report) => citationIssues(report, options),
      good: (count) => ({
        zh: `${count} 份年报引用的文号与年度相符`,
        en: `The documents cited in ${count} reports fit their years`,
      }),
      none: { zh: "读到的年报没有引用文号", en: "The reports read cite no document numbers" },
    }),
};

/** Numbers that no document bears, and documents that were not in force for the report's year. */
function citationIssues(report: YearlyReport, { unknown, periods }: Params): Issue[] {
  const { citations, year } = report.report;
  return citations.flatMap((citation): Issue[] => {
    const wrong = unknown.find(({ number }) => citation.number.endsWith(number));
    if (wrong !== undefined) return [unknownIssue(report, citation, wrong)];
    const period = periods.find(({ number }) => citation.number.endsWith(number));
    if (period === undefined) return [];
    // 492号公布、711号修订: cited beside the rule in force, an old one is history.
    if (citations.some(({ number }) => number.endsWith(period.instead))) return [];
    if (period.to !== null && year > period.to) return [outdatedIssue(report, citation, period.instead)];
    return period.from !== null && year < period.from ? [earlyIssue(report, citation, period.instead)] : [];
  });
}

function unknownIssue(
  report: YearlyReport,
  { number, sentence }: Citation,
  wrong: Params["unknown"][number],
): Issue {
  return issue(report, "fail", number, sentence, {
    zh: `${report.report.year} 年度引用“${wrong.number}”，查无此号；现行格式为${wrong.instead}`,
    en: `The report on ${report.report.year} cites ${wrong.number}, which does not exist; the format is ${wrong.instead}`,
  });
}

function outdatedIssue(report: YearlyReport, { number, sentence }: Citation, instead: string): Issue {
  // A sentence that tells the history of a rule names its old number rightly.
  const level = HISTORY.test(sentence) ? "review" : "fail";
  return issue(report, level, number, sentence, {
    zh: `${report.report.year} 年度引用“${number}”，未见引用这一年度适用的${instead}${level === "review" ? "，待人工" : ""}`,
    en: `The report on ${report.report.year} cites ${number} and not ${instead}, the rule of that year`,
  });
}

/** A page written anew may cite a later rule. */
function earlyIssue(report: YearlyReport, { number, sentence }: Citation, instead: string): Issue {
  return issue(report, "review", number, sentence, {
    zh: `${report.report.year} 年度引用“${number}”，晚于这一年度，当时适用${instead}，待人工`,
    en: `The report on ${report.report.year} cites the later ${number}; then ${instead} applied; a person must look`,
  });
}

function issue(
  report: YearlyReport,
  level: Issue["level"],
  number: string,
  sentence: string,
  message: Issue["message"],
): Issue {
  return { level, report, place: `citation|${number}`, message, evidence: [evidenceOf(report, sentence)] };
}
