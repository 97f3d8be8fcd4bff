import type { ChecklistItem } from "../../lib/audit/checklist.ts";
import { cite, SINCE_INSPECTION } from "./documents.ts";

const UPDATE_WINDOWS = [
  {
    names: [
      "工作动态",
      "科技动态",
      "部门动态",
      "政务动态",
      "要闻",
      "图片新闻",
      "政务信息",
      "动态要闻",
      "要闻动态",
      "科技要闻",
      "科技新闻",
      "新闻动态",
      "政务要闻",
      "工作要闻",
    ],
    window: { days: 14 },
    standard: { zh: "2 周", en: "2 weeks" },
    unverified: false,
  },
  {
    names: ["通知公告", "公示公告", "公告公示", "公告", "公示", "最新资讯", "通知"],
    window: { months: 6 },
    standard: { zh: "6 个月", en: "6 months" },
    unverified: false,
  },
  {
    names: [
      "政策文件",
      "政策法规",
      "法规公文",
      "规范性文件",
      "行政规范性文件",
      "部门文件",
      "规章文件",
      "科技政策",
      "文件资料",
      "政策文件及解读",
    ],
    window: { months: 6 },
    standard: { zh: "6 个月", en: "6 months" },
    unverified: false,
  },
  {
    // The third window stands in the census rules of 2015 only (RULES §2.2).
    names: [
      "人事信息",
      "人事任免",
      "干部任免",
      "招考录用",
      "规划计划",
      "规划信息",
      "发展规划",
      "计划总结",
      "年度计划",
    ],
    window: { months: 12 },
    standard: { zh: "1 年", en: "1 year" },
    unverified: true,
  },
];

/** What columns hold, each single case below the counts of the vetoes (RULES §2.2). */
export const content = [
  {
    id: "content.blank-columns",
    title: { zh: "空白栏目（逐个列出）", en: "Blank columns, one by one" },
    basis: [cite("inspection", "单项否决“栏目不更新”：空白栏目")],
    threshold: { zh: "栏目在，内容为 0 条", en: "The column is there and holds 0 rows" },
    effective: SINCE_INSPECTION,
    severity: "info",
    points: 0,
    cap: 0,
    evaluator: "blankColumns",
    params: { minCoverage: 0.9 },
    howToFix: {
      zh: "补充内容；没有这类事项的，在栏目中写明，或撤下栏目。",
      en: "Fill the column; where there is nothing to publish, say so in it or remove it.",
    },
    reviewNote: {
      zh: "只列出，不扣分：必备栏目空白在各自检查项下扣分。",
      en: "Lists only: a required column that is blank costs points under its own item.",
    },
  },
  {
    id: "content.stale-columns",
    title: { zh: "栏目更新不及时", en: "Stale columns" },
    basis: [cite("inspection", "单项否决“栏目不更新”：动态、要闻类 2 周，通知公告、政策文件类 6 个月")],
    threshold: {
      zh: "动态、要闻 2 周；通知公告、政策文件 6 个月；人事、规划计划 1 年（未核实，只提示）",
      en: "News 2 weeks; notices and policy 6 months; personnel and plans 1 year (unverified, for a person)",
    },
    effective: SINCE_INSPECTION,
    severity: "deduct",
    points: 5,
    cap: 5,
    evaluator: "staleColumns",
    params: {
      perOccurrence: 1,
      groups: UPDATE_WINDOWS,
      closed: ["历史", "归档", "往期", "旧版", "专题"],
      minCoverage: 0.9,
    },
    howToFix: {
      zh: "补发应公开的信息，并核对列表日期；确无更新内容的，在栏目中说明。",
      en: "Publish what is due and check the dates in the list; where nothing is due, say so in the column.",
    },
    reviewNote: {
      zh: "指标只计一级栏目；确无新内容的，由检查人按“不适用”处理并写明理由。置顶旧稿和晚于基准日期的日期不计。",
      en: "The rule counts first-level columns; where nothing new was due, a person marks it not applicable and says why.",
    },
  },
] satisfies ChecklistItem[];
