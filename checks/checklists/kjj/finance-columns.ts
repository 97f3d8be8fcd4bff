import type { ColumnMatcher } from "../../../lib/audit/checklist/checklist.ts";

/** Columns that hold budgets and accounts together, as many bureaus keep them. */
const JOINT_NAMES = [
  "财政信息",
  "财政公开",
  "财政资金",
  "预决算公开",
  "财政预决算",
  "财政预算决算",
  "预算决算",
  "部门预决算",
  "部门预决算公开",
  "三公经费及预算决算",
  "部门财政预决算及三公经费",
  "财务信息",
  "财政审计",
  "财政预算决算报告",
  "资金信息",
  "财政预决算公开",
  "预决算",
  "预决算信息",
  "财政预决算信息",
  "预决算及三公经费",
  "部门预决算及三公经费",
];

/** Columns of budgets. */
export const BUDGET_COLUMN = {
  names: ["部门预算", "预算公开", "部门预算公开", "财政预算", "预算信息", "部门财政预算", ...JOINT_NAMES],
  slugs: ["czzj", "czxx", "czyjs", "czyjsgk", "bmyjs", "bmys", "ysgk", "yjsgk"],
  types: [],
  notWith: ["专项资金", "采购"],
} satisfies ColumnMatcher;

/** Columns of final accounts. */
export const ACCOUNTS_COLUMN = {
  names: [
    "部门决算",
    "决算公开",
    "部门决算公开",
    "财政决算",
    "决算信息",
    "部门财政决算",
    "决算",
    ...JOINT_NAMES,
  ],
  slugs: ["czzj", "czxx", "czyjs", "czyjsgk", "bmyjs", "bmjs", "jsgk", "yjsgk"],
  types: [],
  notWith: ["专项资金", "采购"],
} satisfies ColumnMatcher;
