import type { ColumnPresentParams } from "../column-present.ts";

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
} satisfies ColumnPresentParams;

/** For a way in, such as a form, the page itself is what is asked for; 依申请公开 systems run on hosts of their own. */
export const ENTRANCE = {
  ...PRESENT,
  requires: "presence",
  platforms: [...PRESENT.platforms, { name: "依申请公开系统", hosts: ["ysqgk"] }],
} satisfies ColumnPresentParams;
