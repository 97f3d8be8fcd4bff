import { absoluteUrl } from "./absolute-url.ts";
import { bareLength, bareText, cleanText } from "./clean-text.ts";
import type { Page } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";

/** A state with its reason; `quote` is the page's own words, or for `moved` the absolute address it sends to. */
export interface StateFound {
  readonly state: PageFacts["state"];
  readonly stateReason: PageFacts["stateReason"];
}

/** Anti-bot systems by what they leave in the page (PORTALS §4). Real pages carry them too: text decides. */
const CHALLENGES: readonly (readonly [string, RegExp])[] = [
  ["ruishu", /\$_ts\s*=|\$_ts\b.{0,20}nsd|_\$\w{2}\(\)/],
  ["jiasule", /__jsluid|__jsl_clearance/],
  ["aliyun", /acw_sc__v2|var arg1\s*=/],
  ["cookie-reload", /document\.cookie\s*=[\s\S]{0,400}location\.(?:reload|href|replace)/],
];
const HUMAN_CHECK = /滑动验证|安全验证|访问验证|人机验证|请完成验证|拖动滑块|访问过于频繁|浏览器安全检查/;
const NOT_FOUND =
  /您?(?:要)?访问的(?:页面|内容|网页|文件)(?:不存在|已删除|已被删除|找不到)|页面(?:不存在|未找到|找不到了?|走丢了|已被?删除)|404\s*(?:not found|错误|页面)|(?:信息|文章|内容)不存在或已被?删除/i;
const HARDLY_ANY = 60;
const LITTLE = 400;
const REFRESH_TARGET = /^\s*(\d+)\s*;\s*url\s*=\s*['"]?([^'"]+)/i;
const SCRIPT_TARGET = /location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["']([^"']{1,500})["']/;

/** An anti-bot page: its marker, and hardly any text. */
export function challengeOf(page: Page): StateFound | null {
  if (bareLength(page.html.text, LITTLE) >= LITTLE) return null;
  const text = bareText(page.html.text);
  const asked = HUMAN_CHECK.exec(text)?.[0];
  if (asked !== undefined) return found("challenge", "human-check", asked);
  const marker =
    text.length < HARDLY_ANY ? CHALLENGES.find(([, pattern]) => pattern.test(page.script)) : undefined;
  return marker === undefined ? null : found("challenge", marker[0], text);
}

/** A page that answers 200 and says that there is none. */
export function softNotFound(page: Page): StateFound | null {
  if (bareLength(page.html.text, LITTLE) >= LITTLE) return null;
  const text = cleanText(`${page.html.title} ${page.html.text}`);
  const words = text.length < LITTLE ? NOT_FOUND.exec(text)?.[0] : undefined;
  return words === undefined ? null : found("soft-404", "says-not-found", words);
}

/** A page that only sends its reader elsewhere. */
export function movedTo(page: Page): StateFound | null {
  if (bareLength(page.html.text, HARDLY_ANY) >= HARDLY_ANY) return null;
  const refresh = page.html.kinds
    .elements("meta")
    .find(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "refresh");
  const byMeta = REFRESH_TARGET.exec(refresh?.attributes["content"] ?? "")?.[2];
  const byScript = SCRIPT_TARGET.exec(page.script)?.[1];
  const target = absoluteUrl(byMeta ?? byScript ?? "", page.base);
  if ((byMeta ?? byScript) === undefined || target === null || target === page.url) return null;
  return found("moved", byMeta === undefined ? "script-redirect" : "meta-refresh", target);
}

export function found(state: StateFound["state"], code: string, quote: string): StateFound {
  return { state, stateReason: { code, quote: quote.slice(0, 200) } };
}
