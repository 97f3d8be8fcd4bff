import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import type { YearlyReport } from "./yearly-reports.ts";

type Sum = AnnualReport["sums"][number];

/**
 * The named parts of a stated total. More than the whole is a fault; less may leave something unnamed, and
 * ways of publishing overlap: both are for a person.
 */
export function sumIssues(report: YearlyReport, channels: readonly string[]): Issue[] {
  return report.report.sums.flatMap((sum) => {
    const parts = sum.parts.map(({ value }) => value);
    const added = total(parts);
    if (added === sum.total || isParted(parts, sum.total)) return [];
    return [issueOf(report, sum, added, channels)];
  });
}

/** 其中网站 80 条、公报 20 条、规范性文件 10 条: the first parts make the whole, the rest parts it again. */
function isParted(parts: readonly number[], whole: number): boolean {
  return parts.some((_, at) => total(parts.slice(0, at + 1)) === whole);
}

function issueOf(report: YearlyReport, sum: Sum, added: number, channels: readonly string[]): Issue {
  const { year } = report.report;
  const overlaps = sum.parts.some(({ name }) => channels.some((channel) => name.includes(channel)));
  // 主动公开 61 条，其中文件 7 条，发布动态 300 条: what exceeds the whole is no part of it.
  const isForeign = sum.parts.some(({ value }) => value > sum.total);
  const level = added > sum.total && !overlaps && !isForeign ? "fail" : "review";
  const sides = `${sum.parts.map(({ value }) => value).join("＋")}＝${added}`;
  return {
    level,
    report,
    place: `prose.sum|${sum.subject}`,
    message: {
      zh: `${year} 年度文中“${sum.subject}”${sum.total} ${sum.unit}，分项 ${sides}，差 ${Math.abs(added - sum.total)}${level === "review" ? "，待人工" : ""}`,
      en: `${year}: the prose states ${sum.total}, its parts ${sides}: off by ${Math.abs(added - sum.total)}${level === "review" ? "; a person must look" : ""}`,
    },
    evidence: [evidenceOf(report, sum.sentence)],
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
