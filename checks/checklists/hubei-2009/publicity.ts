import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import { manualItem } from "../manual-item.ts";
import { clause, HALF_YEAR, INNER_CITY } from "./basis.ts";

/** 宣传、信息与查询，11 分. */
export const publicity: ChecklistItem[] = [
  manualItem({
    id: "publicity.households",
    title: { zh: "农户查询点宣传查询", en: "Reading points in villages" },
    basis: clause("二（四）1（1）"),
    points: 2,
    lookFor: {
      zh: "看“查询点专栏”有没有公布村、组、户名和电话；市州直看督办和报道",
      en: "see whether the column of reading points names village, household and telephone",
    },
    scoring: { weights: [{ property: INNER_CITY, equals: true, points: 0 }] },
    howToFix: {
      zh: "在首页“查询点专栏”公布每个查询点的地址、户名和电话。",
      en: "Publish address, household and telephone of each reading point.",
    },
    reviewNote: { zh: "对 26 个城中区不作要求。", en: "Not asked of the 26 inner-city districts." },
  }),
  manualItem({
    id: "publicity.lessons",
    title: { zh: "结合电脑课开展查询", en: "Reading taught in computer lessons" },
    basis: clause("二（四）1（2）"),
    points: 2,
    lookFor: {
      zh: "看网上有没有通知、宣传和授课情况",
      en: "see whether notices and reports of the lessons are on the site",
    },
    scoring: { weights: [{ property: INNER_CITY, equals: true, points: 4 }] },
    howToFix: { zh: "及时公开通知和授课情况。", en: "Publish notices and reports of the lessons." },
    reviewNote: {
      zh: "26 个城中区分值 4 分，其余 2 分。",
      en: "4 points for the 26 inner-city districts, 2 for all others.",
    },
  }),
  manualItem({
    id: "publicity.mobile",
    title: { zh: "流动宣传查询", en: "Mobile reading points" },
    basis: clause("二（四）1（3）"),
    points: 2,
    lookFor: {
      zh: "看每次活动有没有时间、地点和查询情况",
      en: "see whether each event has its time, place and what was asked",
    },
    howToFix: { zh: "补充每次活动的时间、地点和情况。", en: "Add time, place and results of each event." },
  }),
  {
    id: "publicity.news",
    title: { zh: "政务公开新闻每月两条", en: "Two news items a month" },
    basis: clause("二（四）2（1）"),
    threshold: {
      zh: "2008 年 12 月至 2009 年 6 月每月至少两条",
      en: "At least two a month from December 2008 to June 2009",
    },
    effective: { from: null, to: null },
    severity: "deduct",
    points: 2,
    cap: 2,
    evaluator: "monthlyFrequency",
    params: { atLeast: 2, window: HALF_YEAR },
    column: {
      names: ["政务公开工作动态", "政务公开动态", "政务公开新闻"],
      slugs: ["zwgkdt", "zwgkgzdt"],
      types: [],
    },
    scoring: {
      rules: [
        {
          kind: "each",
          id: "month",
          title: { zh: "不足两条的月份", en: "Month with fewer than two" },
          price: 0.5,
        },
      ],
    },
    howToFix: {
      zh: "每月至少发布两条本地政务公开动态。",
      en: "Publish at least two items of local news a month.",
    },
    reviewNote: {
      zh: "通知没有写每月扣多少，按 0.5 分计，可改；早于列表最早一条的月份不算不足。",
      en: "The notice names no price a month: 0.5 is ours, to be edited; months before the oldest row are not called thin.",
    },
  },
  manualItem({
    id: "publicity.updates",
    title: { zh: "财政、编制政务信息更新", en: "News of finance and staffing kept up" },
    basis: clause("二（四）2（2）"),
    points: 2,
    lookFor: {
      zh: "看“财政政务信息”“编制政务信息”栏目是否随政策更新",
      en: "see whether the columns of finance and staffing news follow new policy",
    },
    column: {
      names: ["财政政务信息", "编制政务信息"],
      slugs: [],
      types: [],
    },
    howToFix: { zh: "及时发布新的政策、法规和制度。", en: "Publish new policy, law and rules in time." },
  }),
  manualItem({
    id: "publicity.query-points",
    title: { zh: "免费查询点服务", en: "Service of free reading points" },
    basis: clause("二（四）3"),
    points: 1,
    lookFor: {
      zh: "按公布的电话随机拨打，看能否免费查询",
      en: "call some of the numbers published and see whether reading is free",
    },
    howToFix: { zh: "核对查询点电话，落实免费查询。", en: "Correct the numbers and make reading free." },
  }),
];
