import type { Steps } from "../steps/steps.ts";
import { hostnameOf } from "../addresses/address-parts.ts";
import { bareText } from "../plain-text/clean-text.ts";
import { blockName } from "./block-name.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { Link, ListItem } from "../page-facts.ts";
import { linkIdentity } from "../addresses/link-identity.ts";
import { normaliseUrl } from "../addresses/page-url.ts";
import { isSiteTool } from "../page/site-tool.ts";

/** Hosts that certify or count a site; links to them are no columns. */
const NO_COLUMN_HOST =
  /(?:^|\.)(?:beian\.gov\.cn|beian\.mps\.gov\.cn|miit\.gov\.cn|conac\.cn|kaipuyun\.cn|zfwzgl\.www\.gov\.cn|12377\.cn|weibo\.com|weixin\.qq\.com)$/;
const MORE = /^(?:[[【(（]?\s*(?:查看)?更多\s?[\]】)）]?[\s>»+＋…]*|more[\s>»+]*|[+＋>»]+|\.{3,}|…+)$/i;
const MORE_PICTURE = /(?:^|[/_-])(?:more|gengduo)[\w-]{0,20}\.\w+$/i;
/** What every 更多 has, and what a name has around its words. */
const SIGNS = /[\s+＋>».…]|更多|more/i;
const ARROWS = /(?<![+＋>»])[+＋>»]+$/;
const LONGEST_COLUMN = 12;
const COLUMN_NAME = new RegExp(
  `^(?=\\p{Script=Han}{2,${LONGEST_COLUMN}}$).*(?:公开|公告|通知公告|公示公告|公示|新闻|资讯|文件|法规|解读|动态|要闻|职能|职责|机构|领导|简介|概况|指南|目录|` +
    "制度|规定|年报|年度报告|计划|规划|统计|数据|预算|决算|采购|资金|申报|项目|立项|验收|成果|奖励|任免|招聘|招考|许可|处罚|清单|提案|建议|回应|信箱|征集|咨询)$",
  "u",
);
const MAX_NAME = 30;
/** Links that are looked at between two rests. */
const SLICE = 500;
/** A root, or what `normaliseUrl` takes for one. */
const MAY_BE_ROOT = /^https?:\/\/[^/]+\/(?:index\.\w+)?(?:[;?#]|$)/;

/** What such an address has behind the host. */
const ROOT_GOES_ON = new Set(["", "i", ";", "?", "#"]);

/**
 * Links that lead to columns: navigation, side menus, blocks' 更多 named after their block. Each address once, with
 * the name of its first telling link; rows of the page's own list, articles and files are not among them.
 */
export function* columnLinkSteps(
  page: Page,
  breadcrumb: HtmlNode | null,
  items: readonly ListItem[],
): Steps<Link[]> {
  const rows = items.length === 0 ? null : new Set(items.map(({ url }) => url));
  const columns = new Map<string, Link>();
  const own = { url: page.url, host: hostnameOf(page.url), root: `${new URL(page.url).origin}/` };
  for (const [at, anchor] of page.anchors.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (!mayBeColumn(page, anchor, own) || rows?.has(anchor.url) === true || isIn(breadcrumb, anchor.node))
      continue;
    const name = nameOf(page, anchor);
    if (name === "") continue;
    const key = linkIdentity(anchor.url);
    const known = columns.get(key);
    if (known === undefined || MORE.test(known.name)) columns.set(key, { name, url: anchor.url });
  }
  return [...columns.values()];
}

interface Place {
  readonly url: string;
  readonly host: string;
  /** The site's first page. */
  readonly root: string;
}

function mayBeColumn(page: Page, anchor: Anchor, own: Place): boolean {
  const { node, url, kind } = anchor;
  if (node.region === "footer" || kind === "article" || kind === "attachment") return false;
  if (kind === "unknown" && node.region === "content") {
    const shown = shownOf(page, anchor);
    if (!MORE.test(shown) && !isColumnName(shown)) return false;
  }
  // Most links lead to the page's own site, to a place that cannot be its first page.
  if (url.startsWith(own.root) && !ROOT_GOES_ON.has(url.charAt(own.root.length))) return true;
  const host = hostnameOf(url);
  return host === own.host ? !isRoot(url, own) : !NO_COLUMN_HOST.test(host) && !isRoot(url, own);
}

/** What only a column is called, where the address tells nothing: `spage.xp?unitid=18&frame=nb`, `/xxgk/6519c9-a7f8`. */
function isColumnName(text: string): boolean {
  return text.length <= 2 * LONGEST_COLUMN && COLUMN_NAME.test(bareText(text));
}

/** The logo's link home; another site's root (政务服务网) is a place that columns live in. */
function isRoot(url: string, own: Place): boolean {
  return MAY_BE_ROOT.test(url) && url.includes(own.host) && normaliseUrl(url, own.url) === own.root;
}

function nameOf(page: Page, anchor: Anchor): string {
  const shown = shownOf(page, anchor);
  // Most names are letters alone: they are no 更多, and nothing is taken away from them.
  const isBare = !SIGNS.test(shown);
  if (!isBare && MORE.test(shown.trim())) return blockName(page, anchor.node) ?? "更多";
  const name = isBare ? shown : shown.replace(/\s/g, "").replace(ARROWS, "");
  return name.length > MAX_NAME || name.length < 2 || isSiteTool(name) ? "" : name;
}

function shownOf(page: Page, { node, text }: Anchor): string {
  return text || (node.attributes["title"] ?? "") || pictureName(page, node);
}

/** What a picture says, or that it says 更多: `<img src="more-ico.gif">`. */
function pictureName(page: Page, node: HtmlNode): string {
  for (let index = node.index; index < node.end; index++) {
    const inner = page.html.nodes[index];
    if (inner?.tag !== "img") continue;
    const { alt = "", src = "" } = inner.attributes;
    return alt || (MORE_PICTURE.test(src) ? "更多" : "");
  }
  return "";
}

function isIn(ancestor: HtmlNode | null, node: HtmlNode): boolean {
  return ancestor !== null && node.index >= ancestor.index && node.index < ancestor.end;
}
