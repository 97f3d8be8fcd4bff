import type { Column } from "../../lib/audit/site/site.ts";
import type { Cause } from "../../lib/facts/cause.ts";
import type { PageState } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";

const BY_CAUSE: Record<Cause, Text> = {
  "http-error": { zh: "网页报错", en: "the server answered with an error" },
  timeout: { zh: "等候超时", en: "it timed out" },
  network: { zh: "连接不上", en: "there was no connection" },
  blocked: { zh: "网站拒绝访问", en: "the site refused access" },
  challenge: { zh: "访问前要完成验证", en: "the site asks for a verification first" },
  "redirect-loop": { zh: "网页来回跳转", en: "it redirects in a loop" },
  "too-large": { zh: "网页过大，没有读完", en: "it is too large" },
  "unsupported-type": { zh: "格式读不了", en: "its format cannot be read" },
  "decode-error": { zh: "文字编码认不出", en: "its encoding is unknown" },
  "needs-permission": { zh: "在另一网站，尚未允许读取", en: "it is on another site, not yet permitted" },
  "out-of-budget": { zh: "页数已满，没有轮到", en: "the page limit was reached first" },
  cancelled: { zh: "检查提前结束", en: "the audit was ended early" },
  robots: { zh: "网站声明不让自动读取", en: "the site asks programs not to read it" },
  "internal-error": { zh: "公开镜处理时出错", en: "the program failed on it" },
};

const BY_STATE: Partial<Record<PageState, Text>> = {
  dynamic: { zh: "列表由脚本填充，没有读到", en: "a script fills its list, which was not read" },
  challenge: BY_CAUSE.challenge,
  moved: { zh: "链接转到了别处", en: "its link leads elsewhere" },
  "soft-404": {
    zh: "打开的是首页，或是“不存在”的提示",
    en: "its address shows the home page or says that nothing is there",
  },
  error: BY_CAUSE["http-error"],
};

const OUT_OF_SCOPE: Text = {
  zh: "在另一网站或检查范围之外，没有读取",
  en: "it lies on another site or outside the scope",
};

/** Why nothing is known about a column, in a few words to follow its name. */
export function unreadReason(column: Column): Text {
  if (column.cause !== null) return BY_CAUSE[column.cause];
  return (column.state === "unread" ? null : BY_STATE[column.state]) ?? OUT_OF_SCOPE;
}
