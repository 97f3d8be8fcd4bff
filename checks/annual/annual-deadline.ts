import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import { daysBetween, yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import {
  deadlineOf,
  deadlines,
  governmentDay,
  governmentDeadlineOf,
  respiteAfter,
} from "../years/deadlines.ts";
import { rowsByAddress } from "../columns/rows-by-address.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { organKind } from "../years/organ-kind.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({
  /** By report year; a local date may be earlier than the law's (条例 第四十九条). */
  deadlines,
  /** Article 49: governments have until 31 March, departments until 31 January. */
  governmentDay,
  /** So many reports put up on one day were moved there together, and the day says nothing about them. */
  movedTogether: z.number().int().min(2),
});
type Params = z.infer<typeof params>;

/** Whether each report was published by the deadline of its year. */
export const annualDeadline: Evaluator<Params> = {
  name: "annualDeadline",
  params,
  judge: (site, item, options) =>
    judgeReports(site, item, {
      applies: () => true,
      issues: (report, all) => {
        const days = [...report.days, ...listedDays(report.report.url, site)];
        return deadlineIssues({ ...report, days }, { all, site, options });
      },
      good: (count) => ({
        zh: `${count} 份年报均在期限内发布`,
        en: `${count} reports were published in time`,
      }),
      none: { zh: "没有读到年报", en: "No report was read" },
    }),
};

interface About {
  readonly all: readonly YearlyReport[];
  readonly site: Site;
  readonly options: Params;
}

/** A report against the deadline of its organ; what any source dates in time is not late. */
function deadlineIssues(report: YearlyReport, about: About): Issue[] {
  const { year, title, signature } = report.report;
  const { date, source } = report.published;
  const deadline = deadlineFor(report, about);
  if (date === null) return [undated(report)];
  if (date <= deadline || report.days.some((day) => day <= deadline && yearOf(day) > year)) return [];
  const days = daysBetween(deadline, date);
  const doubt = doubtOf(report, date, deadline, about);
  return [
    {
      level: doubt === null ? "fail" : "review",
      report,
      place: "deadline",
      message: {
        zh: `${year} 年度报告 ${date} 发布，晚于期限 ${days} 天（期限 ${deadline}）${doubt === null ? "" : `；${doubt.zh}，待人工`}`,
        en: `The report on ${year} was published on ${date}, ${days} days after ${deadline}${doubt === null ? "" : `; ${doubt.en}: a person must look`}`,
      },
      evidence: [
        { ...evidenceOf(report, signature?.raw ? `${title}\n${signature.raw}` : title), dateSource: source },
      ],
    },
  ];
}

function deadlineFor(report: YearlyReport, { site, options }: About): CivilDate {
  const { year } = report.report;
  return organKind(organOf(report, site)) === "government"
    ? governmentDeadlineOf(year, options.deadlines, options.governmentDay)
    : deadlineOf(year, options.deadlines);
}

/** Whose report it is: a title without a name is that of the site's own organ. */
function organOf({ report: { bureau } }: YearlyReport, site: Site): string {
  return bureau === "" ? site.bureau : bureau;
}

/** Why the day may not be that of the first publication, or not late; null where nothing speaks for that. */
function doubtOf(
  report: YearlyReport,
  date: CivilDate,
  deadline: CivilDate,
  { all, site, options }: About,
): Text | null {
  const { year, signature } = report.report;
  if (report.published.source === "url")
    return { zh: "日期取自网址", en: "the day is taken from the address" };
  const signed = signature?.date ?? null;
  if (signed !== null && signed <= deadline)
    return { zh: `落款日期 ${signed}`, en: `it is signed ${signed}` };
  const respite = respiteAfter(deadline);
  if (respite !== null && date <= respite.until) {
    return {
      zh: `期限 ${deadline} ${respite.why.zh}，至 ${respite.until} 才过首个工作日`,
      en: `${deadline} ${respite.why.en}, and the first working day after it is over on ${respite.until}`,
    };
  }
  const together = all.filter(({ published }) => published.date === date).length;
  if (together >= options.movedTogether) {
    return {
      zh: `同一天发布了 ${together} 个年度的报告，可能是网站迁移`,
      en: `${together} years' reports were put up on that day, as when a site is moved`,
    };
  }
  const isDepartment = organKind(organOf(report, site)) === "department";
  return isDepartment || date > governmentDeadlineOf(year, options.deadlines, options.governmentDay)
    ? null
    : {
        zh: `各级政府的期限是次年 ${options.governmentDay}`,
        en: `governments have until ${options.governmentDay}`,
      };
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
