import { cite, SINCE_REGULATION } from "./documents.ts";
import { ACCOUNTS_COLUMN, BUDGET_COLUMN } from "./finance-columns.ts";
import { ACCOUNT_TABLES, BUDGET_TABLES } from "./finance-tables.ts";
import type { Unweighed } from "./weighed-by.ts";

const COMMON = { effective: SINCE_REGULATION, severity: "deduct" } as const;

/** 预决算公开 in one paper is both; the two lists of words keep budgets and accounts of one column apart. */
const BUDGET_TITLES = {
  subjects: ["预算", "预决算"],
  forms: ["预算", "预决算"],
  notWith: ["决算", "绩效", "通知", "解读", "调整", "执行", "采购", "方案", "办法", "三公"],
};
const ACCOUNT_TITLES = {
  subjects: ["决算"],
  forms: ["决算"],
  notWith: ["预算", "预决算", "绩效", "通知", "解读", "采购", "方案", "办法", "三公"],
};

const YEARS_NOTE = {
  zh: "批复日期多不公布，按 3 月 31 日（预算）和次年 10 月 31 日（决算）推定，可修改；到期最近一个年度、早于见到的最早一份的年度、标题未写年度的只提示待人工。",
  en: "Approval days are rarely published: 31 March (budget) and 31 October of the next year (accounts) stand in and can be set; the newest year due and years before the first paper seen are for a person.",
};
const TABLES_NOTE = {
  zh: "只核对表名；附件和图片没有读，表名不全而有附件的由人打开核对。零数据的表也应列出。",
  en: "Names of tables only; files and pictures are not read and are for a person. A table of zeros must stand there too.",
};

/** Budgets and final accounts (预算法 第十四条). */
export const budget = [
  {
    ...COMMON,
    id: "budget.years",
    title: { zh: "部门预算年度齐全", en: "Budgets of every year" },
    basis: [cite("budgetLaw", "第十四条"), cite("regulation", "第二十条第（七）项")],
    threshold: { zh: "最近五个应公开年度的部门预算", en: "The budgets of the last five years due" },
    evaluator: "yearsCovered",
    params: {
      perOccurrence: 0.5,
      report: { zh: "部门预算", en: "budgets" },
      firstYear: 2015,
      foundingYear: null,
      last: 5,
      deadlines: [{ untilYear: null, day: "03-31", yearOffset: 0 }],
      approximate: true,
      titles: BUDGET_TITLES,
    },
    column: BUDGET_COLUMN,
    howToFix: { zh: "补发所缺年度的部门预算及报表。", en: "Publish the missing budgets with their tables." },
    reviewNote: YEARS_NOTE,
  },
  {
    ...COMMON,
    id: "budget.tables",
    title: { zh: "部门预算表齐全", en: "Tables of the budget" },
    basis: [cite("budgetTables", "公开内容"), cite("budgetLaw", "第十四条")],
    threshold: { zh: "部门预算 8 张表", en: "The eight tables of a budget" },
    evaluator: "namedTables",
    params: {
      perOccurrence: 0.25,
      paper: { zh: "部门预算", en: "budgets" },
      tables: BUDGET_TABLES,
      titles: BUDGET_TITLES,
      firstYear: 2020,
      mostYears: 5,
    },
    column: BUDGET_COLUMN,
    howToFix: {
      zh: "补上所缺的预算表；没有数据的列空表并说明。",
      en: "Add the missing tables; where there is no figure, say so in an empty one.",
    },
    reviewNote: TABLES_NOTE,
  },
  {
    ...COMMON,
    id: "accounts.years",
    title: { zh: "部门决算年度齐全", en: "Final accounts of every year" },
    basis: [cite("budgetLaw", "第十四条"), cite("regulation", "第二十条第（七）项")],
    threshold: { zh: "最近五个应公开年度的部门决算", en: "The final accounts of the last five years due" },
    evaluator: "yearsCovered",
    params: {
      perOccurrence: 0.5,
      report: { zh: "部门决算", en: "final accounts" },
      firstYear: 2015,
      foundingYear: null,
      last: 5,
      deadlines: [{ untilYear: null, day: "10-31", yearOffset: 1 }],
      approximate: true,
      titles: ACCOUNT_TITLES,
    },
    column: ACCOUNTS_COLUMN,
    howToFix: { zh: "补发所缺年度的部门决算及报表。", en: "Publish the missing accounts with their tables." },
    reviewNote: YEARS_NOTE,
  },
  {
    ...COMMON,
    id: "accounts.tables",
    title: { zh: "部门决算表齐全", en: "Tables of the final accounts" },
    basis: [cite("budgetTables", "公开内容"), cite("budgetLaw", "第十四条")],
    threshold: { zh: "部门决算 9 张表", en: "The nine tables of final accounts" },
    evaluator: "namedTables",
    params: {
      perOccurrence: 0.25,
      paper: { zh: "部门决算", en: "final accounts" },
      tables: ACCOUNT_TABLES,
      titles: ACCOUNT_TITLES,
      firstYear: 2020,
      mostYears: 5,
    },
    column: ACCOUNTS_COLUMN,
    howToFix: {
      zh: "补上所缺的决算表；没有数据的列空表并说明。",
      en: "Add the missing tables; where there is no figure, say so in an empty one.",
    },
    reviewNote: TABLES_NOTE,
  },
] satisfies Unweighed[];
