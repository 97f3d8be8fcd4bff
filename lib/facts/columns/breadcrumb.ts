import { absoluteUrl } from "../addresses/absolute-url.ts";
import { cleanText } from "../plain-text/clean-text.ts";
import { textOf } from "../html/text-of.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { Link } from "../page-facts.ts";
import { countInside, inside, nodeAt } from "../html/tree.ts";

export interface Breadcrumb {
  readonly node: HtmlNode | null;
  /** Outermost first. */
  readonly path: readonly Link[];
  /** What stands after the last link, where it is a column's name. */
  readonly last: string;
}

const LABEL = /(?:当前|现在|您|你|所在)[^\n\u2063]{0,8}位置|位置\s*[:：]/g;
const NAMED =
  /crumb|(?:^|[\s_-])(?:path|location|curr?ent-?position|position|list-nav|sjw-mnav|weizhi|dqwz|wz)(?:[\s_-]|$)/i;
const MAX_TEXT = 400;
const SEPARATORS = /[>＞»›→/\\|\-—:：\s]+/g;
/** The last crumb of an article page, and the root that a template hides by script. */
const NO_COLUMN = /^(?:正文|文章|内容|列表|详情|详细信息|信息内容|文章内容|浏览文章|信息浏览|.{26,})$/;
const HIDDEN_ROOT = "hide";
const HIDDEN_PATH = "hiddenLocation";
const HIDDEN_NAME = /^col(\d{1,2})_name$/;

/** The path of columns a page says it stands in: by its label, by its name in the template, or by TRS's link class. */
export function breadcrumbOf(page: Page): Breadcrumb {
  const node = byLabel(page) ?? byName(page) ?? byLinkClass(page);
  if (node === null) return { node, path: hiddenPath(page), last: "" };
  const anchors = inside(page.anchors, node).filter(({ text }) => text !== "" && text !== HIDDEN_ROOT);
  const path = anchors.map(({ text, url }) => ({ name: text.replace(/\s/g, ""), url }));
  return { node, path, last: lastCrumb(page, node, anchors) };
}

/** 大汉 writes the path for its scripts, which a reader does not see: `#hiddenLocation`, `col1_name`, `col1_url`. */
function hiddenPath({ html, base }: Page): Link[] {
  if (!html.namings.has(HIDDEN_PATH)) return [];
  const hidden = html.nodes.find(({ attributes }) => attributes["id"] === HIDDEN_PATH);
  if (hidden === undefined) return [];
  const parts = new Map<string, string>();
  for (const node of html.nodes.slice(hidden.index + 1, hidden.end))
    parts.set(node.attributes["id"] ?? "", textOf(html, node));
  return [...parts].flatMap(([id, name]) => {
    const step = HIDDEN_NAME.exec(id)?.[1];
    const url = step === undefined ? null : absoluteUrl(parts.get(`col${step}_url`) ?? "", base);
    return url === null || name === "" ? [] : [{ name: name.replace(/\s/g, ""), url }];
  });
}

function byLabel(page: Page): HtmlNode | null {
  for (const match of page.html.text.matchAll(LABEL)) {
    let node = nodeAt(page.html, match.index);
    for (let level = 0; node !== null && level < 5 && isShort(node); level++, node = node.parent) {
      if (countInside(page.anchors, node) > 0) return node;
    }
  }
  return null;
}

function byName(page: Page): HtmlNode | null {
  // Where no name fits, no element needs to be looked at.
  if (!NAMED.test(page.html.names)) return null;
  const named = page.html.nodes.find((node) => {
    const { class: classes = "", id = "" } = node.attributes;
    return (
      node.tag !== "a" &&
      isShort(node) &&
      NAMED.test(`${classes} ${id}`) &&
      countInside(page.anchors, node) > 0
    );
  });
  return named ?? null;
}

function byLinkClass(page: Page): HtmlNode | null {
  const parent =
    page.anchors.find(({ node }) => node.attributes["class"] === "CurrChnlCls")?.node.parent ?? null;
  return parent !== null && isShort(parent) ? parent : null;
}

function isShort(node: HtmlNode): boolean {
  return node.to - node.from < MAX_TEXT;
}

function lastCrumb(page: Page, node: HtmlNode, anchors: readonly Anchor[]): string {
  const end = anchors.at(-1)?.node.to;
  if (end === undefined || end >= node.to) return "";
  const text = cleanText(page.html.text.slice(end, node.to).replace(SEPARATORS, " ")).replace(/\s/g, "");
  return NO_COLUMN.test(text) ? "" : text;
}
