import type { Defect } from "./defect.ts";

/** A mark has no day. */
const onHome = (says: string, law: string): Defect["finding"] => ({ says, on: "/", date: null, law });
const FOOT = "（国办发〔2017〕47号）底部功能区";

/** A mark that no page of the site carries any more. */
const unmarked = (what: string, from: RegExp, name: string, law = FOOT): Defect => ({
  what,
  source: (html) => html.replace(from, ""),
  finding: onHome(`首页未见${name}`, law),
});

export const DEFECTS_OF_MARKS: Readonly<Record<string, Defect>> = {
  "site.id-code": {
    ...unmarked(
      "没有网站标识码",
      /网站标识码：3297000031|3297000031/g,
      "网站标识码",
      `${FOOT}；网页标签 SiteIDCode`,
    ),
    also: { "site.meta-tags": "review" },
  },
  "site.icp": unmarked("没有 ICP 备案号", /苏ICP备00000031号-1/g, "网站备案号（ICP）"),
  "site.police": unmarked("没有公安备案号", /苏公网安备 32970002000031号/g, "公安备案号"),
  "site.sponsor": unmarked("没有主办单位", /主办单位：[^　<]*　?/g, "主办单位"),
  "site.party-gov-mark": {
    what: "没有党政机关网站标识；多由脚本插入，只提示",
    source: (html) => html.replace(/<a href="https:\/\/bszs\.conac\.cn[^>]*>.*?<\/a>/g, ""),
    verdict: "review",
    finding: onHome("未见党政机关网站标识", FOOT),
  },
  "site.error-report": {
    what: "没有找错入口；多由脚本插入，只提示",
    source: (html) => html.replace(/<a href="https:\/\/zfwzgl\.www\.gov\.cn[^>]*>.*?<\/a>/g, ""),
    verdict: "review",
    finding: onHome("未见“我为政府网站找错”入口", FOOT),
  },
  "site.meta-tags": {
    what: "网页没有 SiteName 标签；全表未核对，只提示",
    source: (html) => html.replace(/<meta name="SiteName"[^>]*>/gi, ""),
    verdict: "review",
    finding: onHome("首页 1 页中 1 页未见标签 SiteName", "（国办发〔2017〕47号）网页标签"),
  },
  "platform.search": {
    what: "没有检索入口；脚本可能插入，只提示",
    source: (html) => html.replace(/<form[\s\S]*?<\/form>/g, ""),
    verdict: "review",
    finding: onHome("未见检索入口", "（国务院令第711号）第二十四条"),
  },
  "content.undated-lists": {
    what: "通知公告的列表、文章和网页标签都没有日期",
    source: (html, path) =>
      path === "/tzgg/" || path.startsWith("/tzgg/")
        ? html.replace(
            /<span>发布日期：[\d-]+<\/span>|<span>[\d-]{10}<\/span>|<meta name="PubDate"[^>]*>|<publishtime>.*?<\/publishtime>/gi,
            "",
          )
        : html,
    finding: {
      says: "通知公告：4 条均未注明日期",
      on: "/tzgg/",
      date: null,
      law: "（国办发〔2015〕15号）评分表：未注明信息发布时间的视为不更新",
    },
  },
};
