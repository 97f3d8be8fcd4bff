import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { z } from "../../lib/facts/zod.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { proseIssues } from "./prose-issues.ts";
import { sumIssues } from "./sum-issues.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({
  /** Ways of publishing: one document goes several ways, so such parts may exceed their sum. */
  channels: z.array(z.string()),
});

/** Figures in prose against the tables and against their own named parts. */
export const annualProseFigures: Evaluator<z.infer<typeof params>> = {
  name: "annualProseFigures",
  params,
  judge: (site, item, { channels }) =>
    judgeReports(site, item, {
      applies: hasFigures,
      issues: (report): Issue[] => [...proseIssues(report), ...sumIssues(report, channels)],
      good: (count) => ({
        zh: `${count} 份年报文中的数字与表格、分项相符`,
        en: `The figures in the prose of ${count} reports agree`,
      }),
      none: {
        zh: "读到的年报里没有可以核对的文中数字",
        en: "The prose of the reports read holds no figures to compare",
      },
    }),
};

function hasFigures({ report: { figures, noRequests, sums, tables } }: YearlyReport): boolean {
  const isComparable = tables.three !== null || tables.four !== null;
  return sums.length > 0 || (isComparable && (figures.length > 0 || noRequests !== null));
}
