import { cite, SINCE_INSPECTION } from "../documents.ts";
import { EXPECTED } from "../present.ts";
import { CUSTOMARY, WHERE_DUE } from "./obligation.ts";
import type { Unweighed } from "../weighed-by.ts";

/** What is new, and talk with the public. */
export const news = [
  {
    ...CUSTOMARY,
    id: "column.news",
    title: { zh: "工作动态", en: "News" },
    basis: [cite("guidelines", "栏目标签“工作动态”"), cite("inspection", "单项否决“栏目不更新”")],
    column: {
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
        "新闻中心",
        "政务要闻",
        "工作要闻",
        "动态信息",
        "局内动态",
        "新闻资讯",
      ],
      slugs: ["gzdt", "kjdt", "bmdt", "zwdt", "xwdt", "zwyw"],
      types: ["工作动态", "要闻动态"],
      notWith: ["党建", "公告", "公示"],
    },
    howToFix: {
      zh: "设“工作动态”栏目并及时发布工作信息。",
      en: "Add a column 工作动态 and keep it up to date.",
    },
  },
  {
    ...CUSTOMARY,
    id: "column.notices",
    title: { zh: "通知公告", en: "Notices" },
    basis: [cite("inspection", "单项否决“栏目不更新”：通知公告")],
    effective: SINCE_INSPECTION,
    column: {
      names: [
        "通知公告",
        "公示公告",
        "公告公示",
        "公告",
        "公示",
        "最新资讯",
        "通知",
        "通知通告",
        "公告栏",
        "通知公示",
      ],
      slugs: ["tzgg", "gsgg", "gggs", "tz", "gg"],
      types: ["通知公告"],
      notWith: ["采购", "招标"],
    },
    howToFix: {
      zh: "设“通知公告”栏目并及时发布。",
      en: "Add a column 通知公告 and keep it up to date.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.response",
    title: { zh: "回应关切", en: "Response to public concerns" },
    basis: [cite("guidelines", "栏目标签“回应关切”"), cite("inspection", "单项否决“互动回应差”")],
    params: { ...EXPECTED, duty: ["热点回应", "留言回复", "来信答复"] },
    column: {
      names: [
        "回应关切",
        "热点回应",
        "互动交流",
        "政民互动",
        "咨询投诉",
        "局长信箱",
        "领导信箱",
        "征集调查",
        "在线访谈",
        "公众留言",
        "网上咨询",
        "互动回应",
        "民意征集",
        "意见征集",
        "互动",
      ],
      slugs: ["hygq", "rdhy", "hdjl", "zmhd", "jzxx", "zxts"],
      types: ["回应关切", "咨询投诉", "征集调查", "在线访谈"],
      notWith: ["信访", "纪检"],
    },
    howToFix: {
      zh: "设互动或回应栏目，公开来信、答复和热点回应。",
      en: "Add a column for letters, answers and responses.",
    },
  },
] satisfies Unweighed[];
