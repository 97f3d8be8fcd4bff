import type { Defect } from "./defect.ts";

const HOME = "http://kjj.example.gov.cn/";

/** A mark that no page of the site carries any more. */
const unmarked = (what: string, from: RegExp, says: string): Defect => ({
  what,
  source: (html) => html.replace(from, ""),
  finding: { says, on: HOME },
});

export const DEFECTS_OF_MARKS: Readonly<Record<string, Defect>> = {
  "site.id-code": {
    ...unmarked("没有网站标识码", /网站标识码：3297000031|3297000031/g, "网站标识码"),
    also: { "site.meta-tags": "review" },
  },
  "site.icp": unmarked("没有 ICP 备案号", /苏ICP备00000031号-1/g, "ICP"),
  "site.police": unmarked("没有公安备案号", /苏公网安备 32970002000031号/g, "公安"),
  "site.sponsor": unmarked("没有主办单位", /主办单位：[^　<]*　?/g, "主办单位"),
  "site.party-gov-mark": {
    what: "没有党政机关网站标识；多由脚本插入，只提示",
    source: (html) => html.replace(/<a href="https:\/\/bszs\.conac\.cn[^>]*>.*?<\/a>/g, ""),
    verdict: "review",
  },
  "site.error-report": {
    what: "没有找错入口；多由脚本插入，只提示",
    source: (html) => html.replace(/<a href="https:\/\/zfwzgl\.www\.gov\.cn[^>]*>.*?<\/a>/g, ""),
    verdict: "review",
  },
  "site.meta-tags": {
    what: "网页没有 SiteName 标签；全表未核对，只提示",
    source: (html) => html.replace(/<meta name="SiteName"[^>]*>/gi, ""),
    verdict: "review",
    finding: { says: "SiteName", on: HOME },
  },
  "platform.search": {
    what: "没有检索入口；脚本可能插入，只提示",
    source: (html) => html.replace(/<form[\s\S]*?<\/form>/g, ""),
    verdict: "review",
    finding: { says: "未见检索入口", on: HOME },
  },
  "content.undated-lists": {
    what: "通知公告的列表和文章都没有日期",
    source: (html, path) =>
      path === "/tzgg/" || path.startsWith("/tzgg/")
        ? html.replace(/<span>发布日期：[\d-]+<\/span>|<span>[\d-]{10}<\/span>/g, "")
        : html,
    finding: { says: "通知公告：", on: "/tzgg/" },
  },
};
