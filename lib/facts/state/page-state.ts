import { absoluteUrl } from "../addresses/absolute-url.ts";
import { bareLength, bareText, cleanText } from "../plain-text/clean-text.ts";
import type { Page } from "../page/page.ts";
import type { PageFacts } from "../page-facts.ts";

/** A state with its reason; `quote` is the page's own words, or for `moved` the absolute address it sends to. */
export interface StateFound {
  readonly state: PageFacts["state"];
  readonly stateReason: PageFacts["stateReason"];
}

/** Anti-bot systems by what they leave in the page. Real pages carry them too: text decides. */
const CHALLENGES: readonly (readonly [string, RegExp])[] = [
  ["ruishu", /\$_ts\s*=|\$_ts\b.{0,20}nsd|_\$\w{2}\(\)/],
  ["jiasule", /__jsluid|__jsl_clearance/],
  ["aliyun", /acw_sc__v2|var arg1\s*=/],
  ["cloudflare", /_cf_chl_opt|\/cdn-cgi\/challenge-platform/],
  ["safeline", /safeline[_-]?(?:bot|challenge)|\/\.safeline\//i],
  ["cookie-reload", /document\.cookie\s*=[\s\S]{0,400}location\.(?:reload|href|replace)/],
];
const HUMAN_CHECK =
  /滑动验证|安全验证|访问验证|人机验证|请完成验证|拖动滑块|访问过于频繁|浏览器安全检查|正在进行(?:安全|浏览器)检[测查]/;
/** How firewalls turn a reader away, with whatever status: 创宇盾, 安全狗, 云锁, 玄武盾, 宝塔, 雷池, 阿里云, 安恒. */
const REFUSED =
  /(?:请求|访问|操作|IP)[^。！\n]{0,40}(?:已被?[^。！\n]{0,12}(?:拦截|阻断)|被阻断|设置拦截)|疑似黑客攻击|不合法的?参数|(?:不支持|禁止|限制)境外(?:IP|访问)|^非法访问|^网站防火墙/i;
/** The whole site rests for a while: what its pages hold is not to be seen today. */
const CLOSED_FOR_WORK =
  /(?:网站|系统|平台|服务器|服务)[^。！，\n]{0,12}(?:维护|升级|改版|迁移|割接)(?:升级|改造|改版|建设|工作|维护){0,2}(?:之?中|期间)|(?:网站|系统|平台)[^。！，\n]{0,8}(?:正在|暂停|临时关闭)[^。！，\n]{0,10}(?:维护|升级|改版|访问|服务)|(?:因|由于)[^。！\n]{0,20}(?:维护|升级|改版|改造)[^。！\n]{0,30}(?:暂停|无法|停止|暂时)[^。！\n]{0,6}(?:访问|服务|使用)/;
const NOT_FOUND =
  /您?(?:要)?访问的(?:页面|内容|网页|文件)(?:不存在|已删除|已被删除|找不到)|页面(?:不存在|未找到|找不到了?|走丢了|已被?删除)|404\s*(?:not found|错误|页面)|(?:信息|文章|内容)不存在或已被?删除/i;
const SPEAKS_OF_ENDING = /更新|迁移|并入/;
const ENDED =
  /(?:本|该|此|原)(?:栏目|页面|频道|网站|站点|板块)[^。；！]{0,30}(?:(?:停止|不再|暂停)(?:更新|维护|使用)|(?:并入|迁移至|转至|移至|合并至|调整至)[^。；！]{1,30})/;
const MAX_NOTE = 200;
const HARDLY_ANY = 60;
const LITTLE = 400;
const REFRESH_TARGET = /^\s*(\d+)\s*;\s*url\s*=\s*['"]?([^'"]+)/i;
/** `var url = "https://…"; location.replace(url)`. */
const NAMED_TARGET =
  /(?:var|let|const)\s+([\w$]{1,40})\s*=\s*["'](https?:[^"']{1,500})["'][\s\S]{0,400}?location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*([\w$]{1,40})\s*[;)\n]/;
const SCRIPT_TARGET = /location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["']([^"']{1,500})["']/;

/** An anti-bot page: its marker, and hardly any text. */
export function challengeOf(page: Page): StateFound | null {
  if (bareLength(page.html.text, LITTLE) >= LITTLE) return null;
  const text = bareText(page.html.text);
  const asked = HUMAN_CHECK.exec(text)?.[0];
  if (asked !== undefined) return found("challenge", "human-check", asked);
  const refused = REFUSED.exec(text)?.[0];
  if (refused !== undefined) return found("challenge", "refused", refused);
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

/** A page that says that the site is being worked on, and nothing else. */
export function closedForWork(page: Page): StateFound | null {
  if (bareLength(page.html.text, LITTLE) >= LITTLE) return null;
  const words = CLOSED_FOR_WORK.exec(bareText(page.html.text))?.[0];
  return words === undefined ? null : found("challenge", "maintenance", words);
}

/** A list that says of itself that it has ended, or goes on elsewhere since a reform; it is a good page all the same. */
export function saysEnded({ html: { text } }: Page): StateFound | null {
  if (!SPEAKS_OF_ENDING.test(text)) return null;
  const line = text
    .split("\n")
    .map(bareText)
    .find((one) => one.length <= MAX_NOTE && ENDED.test(one));
  return line === undefined ? null : found("ok", "says-ended", ENDED.exec(line)?.[0] ?? line);
}

/** A page that only sends its reader elsewhere. */
export function movedTo(page: Page): StateFound | null {
  if (bareLength(page.html.text, HARDLY_ANY) >= HARDLY_ANY) return null;
  const refresh = page.html.kinds
    .elements("meta")
    .find(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "refresh");
  const byMeta = REFRESH_TARGET.exec(refresh?.attributes["content"] ?? "")?.[2];
  const byScript = SCRIPT_TARGET.exec(page.script)?.[1] ?? namedTarget(page.script);
  const target = absoluteUrl(byMeta ?? byScript ?? "", page.base);
  if ((byMeta ?? byScript) === undefined || target === null || target === page.url) return null;
  return found("moved", byMeta === undefined ? "script-redirect" : "meta-refresh", target);
}

function namedTarget(script: string): string | undefined {
  const [, name, url, used] = NAMED_TARGET.exec(script) ?? [];
  return name === used ? url : undefined;
}

/** A state with its reason: a code for programs, and the page's own words, cut to 200 characters. */
export function found(state: StateFound["state"], code: string, quote: string): StateFound {
  return { state, stateReason: { code, quote: quote.slice(0, 200) } };
}
