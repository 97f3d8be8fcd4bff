import { cite } from "./documents.ts";
import { REPORT_COLUMN } from "./report-column.ts";
import type { Unweighed } from "./weighed-by.ts";

/** Annual disclosure reports (条例 第四十九条, 第五十条). */
export const annual = [
  {
    id: "annual.years",
    title: { zh: "年报年度齐全", en: "Annual reports of every year" },
    basis: [cite("regulation", "第四十九条"), cite("formerRegulation", "第三十一条")],
    threshold: {
      zh: "2008 年度起每年一份；2018 年度及以前次年 3 月 31 日前，2019 年度起次年 1 月 31 日前（各级政府 3 月 31 日前）",
      en: "One a year since 2008, due on 31 March of the next year, since report year 2019 on 31 January (governments 31 March)",
    },
    effective: { from: "2008-05-01", to: null },
    severity: "deduct",
    evaluator: "yearsCovered",
    params: {
      perOccurrence: 1,
      report: { zh: "年报", en: "annual reports" },
      firstYear: 2008,
      foundingYear: null,
      deadlines: [
        { untilYear: 2018, day: "03-31" },
        { untilYear: null, day: "01-31" },
      ],
      governmentDay: "03-31",
      titles: {
        subjects: ["政府信息公开", "信息公开", "政务公开", "政府信息公開"],
        forms: ["年度报告", "年报", "年度工作报告", "工作报告", "年度報告"],
        notWith: ["通知", "报表", "要点", "方案", "解读", "法治", "通报", "目录"],
      },
    },
    column: REPORT_COLUMN,
    howToFix: {
      zh: "补发所缺年度的年报；确未编制的，在栏目中说明。",
      en: "Publish the missing reports; where none was written, say so in the column.",
    },
    reviewNote: {
      zh: "单位成立年份未填时，早于见到的最早一份的年度不算缺，只提示待人工。期限逢周末、法定假期的，其后首个工作日过完才算缺。",
      en: "While the founding year is not set, years before the first report seen are not called missing. A deadline on a weekend or holiday counts only after the next working day.",
    },
  },
] satisfies Unweighed[];
