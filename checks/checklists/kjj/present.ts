import type { ColumnPresentParams } from "../../columns/column-present.ts";
import { cite } from "./documents.ts";

/** Under these a portal keeps what the law wants; while one of them is unread, nothing below it is called missing. */
const HUBS = [
  "政府信息公开",
  "政务公开",
  "信息公开",
  "政府信息公开专栏",
  "政府信息公开平台",
  "法定主动公开内容",
  "主动公开",
  "政府信息公开目录",
  "信息公开目录",
  "机构概况",
  "机构信息",
  "组织机构",
  "单位概况",
  "走进科技局",
];

/** A bureau's own words that a kind of business is not its own. 暂无内容 is none of them: that is a blank column. */
export const NO_DUTY = [
  "无此事项",
  "无此类事项",
  "无该事项",
  "无该类事项",
  "无此项职能",
  "无此职能",
  "无相关职能",
  "无相关事项",
  "无此项业务",
  "无此类业务",
  "不涉及此",
  "不涉及该",
  "不涉及相关",
  "没有此类事项",
  "没有此项职能",
  "无行政许可事项",
  "无行政处罚事项",
  "未作出行政处罚",
  "未实施行政处罚",
  "未作出行政许可",
  "未办理行政许可",
  "无行政处罚案件",
  "没有行政处罚",
  "没有行政许可",
  "未发生政府采购",
  "无政府采购",
  "未承担此",
  "不承担此",
];

/** How well a portal must have been read before a column is called missing, and where its content may lie instead. */
export const PRESENT = {
  platforms: [
    { name: "政务服务网", hosts: ["zwfw"] },
    { name: "信用中国", hosts: ["creditchina", "credit."] },
    { name: "政府采购网", hosts: ["ccgp", "zfcg"] },
  ],
  requires: "content",
  hubs: HUBS,
  minColumnNames: 8,
  minCoverage: 0.9,
  noDuty: NO_DUTY,
} satisfies ColumnPresentParams;

/** Expected only where the bureau has such business: a missing column is no fault by itself. */
export const EXPECTED = {
  ...PRESENT,
  absence: "not-applicable",
  blankRule: cite("inspection", "单项否决“栏目不更新”：空白栏目"),
} satisfies ColumnPresentParams;

/** Usual, but no verified clause asks for a column of its own. */
export const USUAL = { ...PRESENT, absence: "review" } satisfies ColumnPresentParams;

/** For a way in, such as a form, the page itself is what is asked for; 依申请公开 systems run on hosts of their own. */
export const ENTRANCE = {
  ...PRESENT,
  requires: "presence",
  platforms: [...PRESENT.platforms, { name: "依申请公开系统", hosts: ["ysqgk"] }],
} satisfies ColumnPresentParams;
