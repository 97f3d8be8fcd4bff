import { cite } from "../documents.ts";
import { ACCOUNTS_COLUMN, BUDGET_COLUMN } from "../finance-columns.ts";
import { EXPECTED, PRESENT } from "../present.ts";
import { REQUIRED, WHERE_DUE } from "./obligation.ts";
import type { Unweighed } from "../weighed-by.ts";

/** Money: budgets, accounts, procurement, special funds. */
export const money = [
  {
    ...REQUIRED,
    id: "column.budget",
    title: { zh: "部门预算", en: "Departmental budget" },
    basis: [cite("budgetLaw", "第十四条"), cite("regulation", "第二十条第（七）项")],
    params: { ...PRESENT, duty: ["部门预算", "单位预算"] },
    column: BUDGET_COLUMN,
    howToFix: {
      zh: "设预决算公开栏目，批复后二十日内公开部门预算及报表。",
      en: "Add a column for budgets and publish them within twenty days of approval.",
    },
  },
  {
    ...REQUIRED,
    id: "column.final-accounts",
    title: { zh: "部门决算", en: "Final accounts" },
    basis: [cite("budgetLaw", "第十四条"), cite("regulation", "第二十条第（七）项")],
    params: { ...PRESENT, duty: ["部门决算", "单位决算"] },
    column: ACCOUNTS_COLUMN,
    howToFix: {
      zh: "设预决算公开栏目，批复后二十日内公开部门决算及报表。",
      en: "Add a column for final accounts and publish them within twenty days of approval.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.procurement",
    title: { zh: "政府采购", en: "Procurement" },
    basis: [cite("regulation", "第二十条第（九）项"), cite("budgetLaw", "第十四条")],
    params: {
      ...EXPECTED,
      duty: [
        "采购公告",
        "采购意向",
        "招标采购公告",
        "采购招标",
        "招标信息",
        "采购公示",
        "中标公告",
        "成交公告",
        "采购结果",
        "磋商公告",
      ],
    },
    column: {
      names: [
        "政府采购",
        "招标采购",
        "招投标信息",
        "采购公告",
        "采购信息",
        "政府集中采购",
        "招标公告",
        "采购意向",
      ],
      slugs: ["zfcg", "zbcg", "ztbxx"],
      types: [],
    },
    howToFix: {
      zh: "公开采购目录、公告和结果，或链接到政府采购网；没有的，在栏目中说明。",
      en: "Publish procurement or link to the procurement site; where there is none, say so.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.special-funds",
    title: { zh: "科技专项资金", en: "Special funds" },
    basis: [cite("regulation", "第二十条第（十五）项"), cite("regulation", "第十九条")],
    params: { ...EXPECTED, duty: ["专项资金分配", "专项资金安排", "资金分配方案", "专项资金拟"] },
    column: {
      names: [
        "科技专项资金",
        "专项资金",
        "财政专项资金",
        "专项资金管理",
        "科技资金",
        "专项资金公开",
        "科技发展专项资金",
      ],
      slugs: ["zxzj", "kjzxzj"],
      types: [],
    },
    howToFix: {
      zh: "公开专项资金的管理办法、申报指南、分配结果和绩效。",
      en: "Publish the rules, calls, allocation and results of special funds.",
    },
  },
] satisfies Unweighed[];
