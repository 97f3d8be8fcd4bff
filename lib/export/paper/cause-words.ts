import type { Cause } from "../../facts/cause.ts";

/** Why pages were not read, in the words of a report on paper. */
export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  "http-error": "网页报错，没有给出内容",
  timeout: "没有在限定时间内打开",
  network: "连接不上这个网站",
  blocked: "网站拒绝访问，已停止",
  challenge: "访问前要完成验证",
  "redirect-loop": "网页来回跳转，没有到达内容",
  "too-large": "网页超过大小上限，没有读完",
  "unsupported-type": "内容要靠脚本生成，或是读不出文字的文件（扫描件、加密，或不是 PDF、OFD、Word）",
  "decode-error": "文字编码认不出",
  "needs-permission": "在另一网站，未获准读取",
  "out-of-budget": "已读满页数上限，没有轮到",
  cancelled: "检查被提前结束，没有读",
  robots: "网站声明不让自动读取",
  "internal-error": "公开镜处理时出错；网页没有问题",
};
