import type { Text } from "../../../lib/facts/text.ts";

/** One line of the split: an indicator of the assessment and how its points lie on the items of `kjj`. */
export interface Share {
  readonly title: Text;
  /** Full marks of the indicator. */
  readonly points: number;
  /** Points by item. */
  readonly items: Readonly<Record<string, number>>;
  /** What of the indicator no page can show, and which items bear its points instead. */
  readonly instead?: { readonly why: Text; readonly items: Readonly<Record<string, number>> };
}

/**
 * The points of `kjj`, 100 in all, by the eleven indicators and their weights in 佳木斯市 2018 (46 市直部门);
 * how an indicator lies on its items is ours.
 */
export const SPLIT: readonly Share[] = [
  {
    title: { zh: "目录建设", en: "Catalogue" },
    points: 12,
    items: {
      "platform.guide": 2,
      "platform.rules": 1,
      "platform.statutory": 2,
      "platform.search": 1,
      "guide.fields": 2,
      "guide.outdated-wording": 1,
      "column.functions": 1,
      "column.leaders": 1,
      "column.departments": 1,
    },
  },
  {
    title: { zh: "规范性文件", en: "Normative documents" },
    points: 10,
    items: { "column.policy": 5, "column.plans": 3, "column.personnel": 2 },
  },
  {
    title: { zh: "年度报告", en: "Annual reports" },
    points: 15,
    items: {
      "platform.annual-reports": 2,
      "annual.years": 4,
      "annual.deadline": 2,
      "annual.sections": 2,
      "annual.tables": 2,
      "annual.arithmetic": 1,
      "annual.cross-year": 0.5,
      "annual.citation": 1,
      "annual.prose-figures": 0.5,
    },
  },
  {
    title: { zh: "财政预决算", en: "Budgets and final accounts" },
    points: 5,
    items: {
      "column.budget": 1,
      "column.final-accounts": 1,
      "budget.years": 1,
      "budget.tables": 0.5,
      "accounts.years": 1,
      "accounts.tables": 0.5,
    },
  },
  {
    title: { zh: "权责清单", en: "Powers and duties" },
    points: 5,
    items: { "column.power-list": 3, "column.permits": 1, "column.penalties": 1 },
  },
  {
    title: { zh: "重点领域", en: "Key areas" },
    points: 5,
    items: {
      "column.project-calls": 1,
      "column.project-approvals": 0.5,
      "column.project-acceptance": 0.5,
      "column.special-funds": 0.5,
      "column.procurement": 0.5,
      "column.achievements": 0.5,
      "column.awards": 0.5,
      "column.hightech": 0.5,
      "column.statistics": 0.5,
    },
  },
  {
    title: { zh: "依申请公开", en: "Disclosure on request" },
    points: 20,
    items: { "platform.request-channel": 6 },
    instead: {
      why: {
        zh: "受理和答复要实际提出申请才能检验",
        en: "how requests are taken and answered shows only when one is made",
      },
      items: {
        "content.undated-lists": 3,
        "content.stale-columns": 5,
        "content.dead-links": 3,
        "content.personal-data": 3,
      },
    },
  },
  {
    title: { zh: "政策解读", en: "Explanation of policy" },
    points: 10,
    items: { "column.interpretation": 6 },
    instead: {
      why: {
        zh: "解读的质量和比例由人评判",
        en: "how well and how much is explained a person judges",
      },
      items: { "column.notices": 4 },
    },
  },
  {
    title: { zh: "热点回应", en: "Response to public concern" },
    points: 8,
    items: { "column.response": 4, "column.proposals": 4 },
  },
  {
    title: { zh: "两微一端", en: "Accounts on other platforms" },
    points: 6,
    items: {},
    instead: {
      why: { zh: "政务新媒体不在网站上", en: "such accounts are not on the site" },
      items: {
        "site.id-code": 1,
        "site.icp": 1,
        "site.police": 0.5,
        "site.sponsor": 1,
        "site.party-gov-mark": 0.5,
        "site.error-report": 0.5,
        "site.meta-tags": 1.5,
      },
    },
  },
  {
    title: { zh: "要点", en: "The year's tasks" },
    points: 4,
    items: {},
    instead: {
      why: {
        zh: "要点是否落实由人评判",
        en: "whether the year's tasks were carried out a person judges",
      },
      items: { "column.news": 4 },
    },
  },
];
