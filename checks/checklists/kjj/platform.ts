import { cite, SINCE_REGULATION } from "./documents.ts";
import { GUIDE_COLUMN } from "./guide-column.ts";
import { ENTRANCE, PRESENT, USUAL } from "./present.ts";
import { REPORT_COLUMN } from "./report-column.ts";
import type { Unweighed } from "./weighed-by.ts";

const COMMON = {
  effective: SINCE_REGULATION,
  severity: "deduct",
  evaluator: "columnPresent",
  params: PRESENT,
  threshold: { zh: "栏目在且有内容", en: "The column is there and holds content" },
} as const;

/** The blocks of a disclosure platform (国办公开办函〔2019〕61号). */
export const platform = [
  {
    ...COMMON,
    id: "platform.guide",
    title: { zh: "政府信息公开指南", en: "Disclosure guide" },
    basis: [cite("regulation", "第十二条"), cite("platform", "平台内容")],
    column: GUIDE_COLUMN,
    howToFix: {
      zh: "编制政府信息公开指南，挂在“政府信息公开”栏目下，写明第十二条所列各项。",
      en: "Write a disclosure guide with the fields of Article 12 and put it under 政府信息公开.",
    },
  },
  {
    ...COMMON,
    id: "platform.rules",
    title: { zh: "政府信息公开制度", en: "Disclosure rules" },
    basis: [cite("platform", "平台内容")],
    column: {
      names: [
        "政府信息公开制度",
        "公开制度",
        "信息公开制度",
        "政务公开制度",
        "政府信息公开规定",
        "政府信息公开依据",
        "公开规定",
      ],
      slugs: ["zfxxgkzd", "xxgkzd", "gkzd", "gkgd", "zfxxgkgd"],
      types: [],
    },
    howToFix: {
      zh: "设“政府信息公开制度”栏目，放入条例和本单位执行的公开制度。",
      en: "Add a column 政府信息公开制度 with the regulation and the bureau's own rules.",
    },
    unverified: true,
    reviewNote: {
      zh: "平台四个板块的条文未核对原文，只依据实际平台的导航，因此只提示待人工。",
      en: "The clause on the four blocks was not checked against the original, so this asks a person at most.",
    },
  },
  {
    ...COMMON,
    id: "platform.statutory",
    title: { zh: "法定主动公开内容", en: "Statutory proactive content" },
    params: USUAL,
    basis: [cite("regulation", "第十九条、第二十条、第二十四条"), cite("platform", "平台内容")],
    column: {
      names: [
        "法定主动公开内容",
        "法定公开内容",
        "主动公开",
        "主动公开内容",
        "基础信息公开",
        "重点领域信息公开",
        "法定主动公开",
        "政府信息公开目录",
        "信息公开目录",
        "公开目录",
        "主动公开目录",
        "主动公开基本目录",
        "部门目录",
      ],
      slugs: ["fdzdgknr", "fadingzhudonggongkaineirong", "zdgk", "zdlyxxgk", "gkml", "xxgkml"],
      types: ["信息公开目录"],
      notWith: ["依申请", "指南", "年报", "制度"],
    },
    howToFix: {
      zh: "设“法定主动公开内容”栏目，汇集第二十条所列各类信息。",
      en: "Add a column 法定主动公开内容 that gathers the information of Article 20.",
    },
    reviewNote: {
      zh: "条例规定公开哪些内容，专设这一栏目的条文未核对原文，没有这一栏目的只提示待人工；栏目在而空白的算不符合。",
      en: "The regulation says what to publish; the clause that asks for this column was not checked, so its absence is for a person; a blank one fails.",
    },
  },
  {
    ...COMMON,
    id: "platform.annual-reports",
    title: { zh: "政府信息公开年报栏目", en: "Column of annual disclosure reports" },
    basis: [cite("regulation", "第四十九条、第五十条"), cite("platform", "平台内容")],
    column: REPORT_COLUMN,
    howToFix: {
      zh: "设“政府信息公开年报”栏目，按年度列出历年年报。",
      en: "Add a column 政府信息公开年报 that lists the reports year by year.",
    },
  },
  {
    ...COMMON,
    id: "platform.request-channel",
    title: { zh: "依申请公开渠道", en: "Way to request disclosure" },
    basis: [cite("regulation", "第二十八条、第二十九条")],
    params: ENTRANCE,
    threshold: { zh: "有依申请公开栏目或入口", en: "There is a column or an entrance for requests" },
    column: {
      names: [
        "依申请公开",
        "申请公开",
        "在线申请",
        "依申请公开政府信息",
        "政府信息依申请公开",
        "依申请公开申请",
        "政府信息公开申请",
        "信息公开申请",
        "依申请公开平台",
        "依申请公开系统",
      ],
      slugs: ["ysqgk"],
      types: ["依申请公开"],
    },
    howToFix: {
      zh: "设“依申请公开”栏目，写明受理机构和申请渠道，附申请表。",
      en: "Add a column 依申请公开 naming the office and the ways to apply, with the form.",
    },
    reviewNote: {
      zh: "只看栏目或入口在不在，不试填申请。",
      en: "Looks only for the column or entrance; no application is tried.",
    },
  },
  {
    ...COMMON,
    id: "platform.search",
    title: { zh: "信息检索", en: "Search" },
    basis: [cite("regulation", "第二十四条")],
    evaluator: "searchPresent",
    params: { minColumnNames: 8 },
    threshold: { zh: "网站有检索入口", en: "The site has a search" },
    howToFix: { zh: "在首页设站内检索。", en: "Put a site search on the home page." },
    reviewNote: {
      zh: "只看入口在不在，不试搜；频道和公开平台的检索属于门户网站。",
      en: "Looks for the way in only and tries no search; that of a channel is the portal's.",
    },
  },
] satisfies Unweighed[];
