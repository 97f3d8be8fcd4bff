import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import { daysBetween, yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import { z } from "../../lib/facts/zod.ts";
import { deadlineOf, deadlines, lastDayOf } from "../years/deadlines.ts";
import { rowsByAddress } from "../columns/rows-by-address.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({
  /** By report year; a local date may be earlier (RULES §1.4). */
  deadlines,
  /** Article 49: governments have until 31 March, departments until 31 January. */
  governmentDay: z.string().regex(/^\d{2}-\d{2}$/),
  /** So many reports put up on one day were moved there together, and the day says nothing about them. */
  movedTogether: z.number().int().min(2),
});
type Params = z.infer<typeof params>;

const GOVERNMENT = /(?:政府|管委会|管理委员会|街道办事处|街道|镇|乡)$/;
const DEPARTMENT = /(?:局|委|委员会|厅|办|办公室|中心|院|处|队|所|站|部)$/;

/** Whether each report was published by the deadline of its year. */
export const annualDeadline: Evaluator<Params> = {
  name: "annualDeadline",
  params,
  judge: (site, item, options) =>
    judgeReports(site, item, {
      applies: () => true,
      issues: (report, all) => {
        const days = [...report.days, ...listedDays(report.report.url, site)];
        return deadlineIssues({ ...report, days }, all, options);
      },
      good: (count) => ({
        zh: `${count} 份年报均在期限内发布`,
        en: `${count} reports were published in time`,
      }),
      none: { zh: "没有读到年报", en: "No report was read" },
    }),
};

/** A report against the deadline; what any source dates in time is not late. */
export function deadlineIssues(report: YearlyReport, all: readonly YearlyReport[], options: Params): Issue[] {
  const { year, title, signature } = report.report;
  const { date, source } = report.published;
  const deadline = deadlineOf(year, options.deadlines);
  if (date === null) return [undated(report)];
  if (date <= deadline || report.days.some((day) => day <= deadline && yearOf(day) > year)) return [];
  const days = daysBetween(deadline, date);
  const doubt = doubtOf(report, all, options);
  return [
    {
      level: doubt === null ? "fail" : "review",
      report,
      place: "deadline",
      message: {
        zh: `${year} 年度报告 ${date} 发布，晚于期限 ${days} 天（期限 ${deadline}）${doubt === null ? "" : `；${doubt}，待人工`}`,
        en: `The report on ${year} was published on ${date}, ${days} days after ${deadline}${doubt === null ? "" : "; a person must look"}`,
      },
      evidence: [
        { ...evidenceOf(report, signature?.raw ? `${title}\n${signature.raw}` : title), dateSource: source },
      ],
    },
  ];
}

/** Why the day may not be that of the first publication; null where nothing speaks for that. */
function doubtOf(report: YearlyReport, all: readonly YearlyReport[], options: Params): string | null {
  const { year, signature } = report.report;
  const { date, source } = report.published;
  if (date === null) return null;
  const deadline = deadlineOf(year, options.deadlines);
  if (source === "url") return "日期取自网址";
  if (signature?.date !== null && signature?.date !== undefined && signature.date <= deadline)
    return `落款日期 ${signature.date}`;
  if (date <= lastDayOf(deadline)) return `期限 ${deadline} 在法定假期内，节后首个工作日前发布`;
  const together = all.filter(({ published }) => published.date === date).length;
  if (together >= options.movedTogether) return `同一天发布了 ${together} 个年度的报告，可能是网站迁移`;
  return isGovernment(report, date, options) ? `各级政府的期限是次年 ${options.governmentDay}` : null;
}

/** The organ is, or by its name may be, a government that published in its own time. */
function isGovernment(
  { report: { bureau, year } }: YearlyReport,
  date: CivilDate,
  { governmentDay }: Params,
): boolean {
  const isDepartment = DEPARTMENT.test(bureau) && !GOVERNMENT.test(bureau);
  return !isDepartment && bureau !== "" && date <= `${year + 1}-${governmentDay}`;
}

function undated(report: YearlyReport): Issue {
  const { year, title } = report.report;
  return {
    level: "review",
    report,
    place: "deadline",
    message: {
      zh: `${year} 年度报告的网页上没有读到发布日期，待人工`,
      en: `The page of the report on ${year} shows no date of publication; a person must look`,
    },
    evidence: [evidenceOf(report, title)],
  };
}

/** The days that lists give to an address. */
function listedDays(url: string, site: Site): CivilDate[] {
  const rows = rowsByAddress(site).get(site.identityOf(url)) ?? [];
  return rows.flatMap(({ row: { date } }) => date ?? []);
}
