import type { ColumnMatcher } from "../../../lib/audit/checklist/checklist.ts";

/** The column of annual disclosure reports. 网站工作年度报表 and 法治政府建设年度报告 are other papers (国办函〔2018〕12号 asks for the former). */
export const REPORT_COLUMN = {
  names: [
    "政府信息公开年报",
    "信息公开年报",
    "公开年报",
    "政府信息公开工作年度报告",
    "政府信息公开年度报告",
    "政务信息公开年度报告",
    "信息公开年度报告",
    "信息公开工作年度报告",
    "政务公开年报",
    "政务公开年度报告",
    "年度报告",
    "年报",
  ],
  slugs: ["zfxxgknb", "xxgknb", "gknb", "ndbg", "xxgkannualreport", "opennessannualreport"],
  types: ["信息公开年报"],
  notWith: [
    "网站",
    "报表",
    "法治",
    "执法",
    "统计",
    "预算",
    "决算",
    "绩效",
    "企业",
    "要点",
    "内控",
    "内部控制",
    "科技年",
  ],
} satisfies ColumnMatcher;
