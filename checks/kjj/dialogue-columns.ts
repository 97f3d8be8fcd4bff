import type { ColumnMatcher } from "../../lib/audit/checklist.ts";

/** 网上信访 and 纪检举报 do not count as consultation (国办秘函〔2019〕19号). */
const NO_CONSULTATION = ["信访", "纪检", "举报", "征集", "调查", "访谈", "投诉举报"];

/** Where the public can ask and suggest. */
export const CONSULTATION_COLUMN = {
  names: [
    "互动交流",
    "政民互动",
    "咨询投诉",
    "局长信箱",
    "领导信箱",
    "公众留言",
    "网上咨询",
    "咨询建议",
    "咨询建言",
    "互动回应",
    "我要咨询",
    "在线咨询",
    "业务咨询",
    "留言咨询",
    "咨询留言",
    "互动",
    "公众参与",
    "信箱",
    "政务咨询",
  ],
  slugs: ["hdjl", "zmhd", "jzxx", "zxts", "wszx", "zxly", "gzcy"],
  types: ["咨询投诉"],
  notWith: NO_CONSULTATION,
} satisfies ColumnMatcher;

/** Where letters and their answers are published. */
export const LETTER_COLUMN = {
  names: [
    "局长信箱",
    "领导信箱",
    "公众留言",
    "网上咨询",
    "咨询投诉",
    "来信选登",
    "留言选登",
    "咨询回复",
    "来信公开",
    "留言公开",
    "答复选登",
    "在线咨询",
    "政务咨询",
    "咨询留言",
    "信件公开",
  ],
  slugs: ["jzxx", "zxts", "lxxd", "lyxd", "zxly"],
  types: ["咨询投诉"],
  notWith: NO_CONSULTATION,
} satisfies ColumnMatcher;

/** Where the public gets things done. */
export const SERVICE_COLUMN = {
  names: [
    "办事服务",
    "网上办事",
    "政务服务",
    "办事指南",
    "在线办事",
    "办事大厅",
    "网上服务",
    "在线服务",
    "公共服务",
    "服务事项",
    "办事",
    "政务服务网",
    "服务大厅",
    "网上办事大厅",
    "便民服务",
    "科技服务",
  ],
  slugs: ["bsfw", "wsbs", "zwfw", "bszn", "zxbs", "ggfw"],
  types: ["办事服务"],
} satisfies ColumnMatcher;
