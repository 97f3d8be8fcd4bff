import { cleanText } from "./clean-text.ts";
import type { HtmlNode } from "./html.ts";
import type { Page } from "./page.ts";
import { found } from "./page-state.ts";
import type { StateFound } from "./page-state.ts";
import { childrenOf, nodeAt } from "./tree.ts";

const SAYS_EMPTY =
  /暂无(?:内容|数据|相关|信息|记录|文章|资料|公开|更新)|(?:栏目|页面|内容|网站)?(?:正在建设|建设中)|敬请期待|没有(?:找到|相关|任何)(?:信息|数据|内容|记录)|该栏目(?:下)?(?:暂无|没有)|内容为空/;
const LIST_TAGS = new Set(["ul", "ol", "table", "tbody", "dl"]);
const LIST_NAME = /list|news|liebiao|wenzhang|article/i;
const LOADING = /加载中|正在加载|loading/i;
/** Signs that some script puts rows in: then emptiness proves nothing. */
const FILLS =
  /\$\.(?:ajax|get|post|getJSON)|\.load\(|fetch\(|axios|XMLHttpRequest|\.getJSON|innerHTML|\.html\(|\.append\(|document\.write\(/;
const FILLER_FILE =
  /(?:page_?-?list|xxgk_?page|jpage|data_?list|load_?list|get_?list|list_?(?:page|data|load)|channel_?list|ajax)[\w.-]*\.js/i;
const FILLED_BY = /^(?:v-|:|@|ms-|ng-|data-bind|data-url|data-src|data-channel|data-api|x-)/;
const LIBRARY =
  /jquery|swiper|bootstrap|common|public|base|style|header|footer|head|foot|nav|menu|tongji|share|resize|respond|html5|superslide|layer|qrcode|search|aria|wza|print|slide|tab|topline|logo|iconfont|jiucuo|conac|monitor|analytics/i;

/**
 * What a page without rows says about itself. `blank` only when it says so or its list element is there and
 * empty and nothing could fill it; `dynamic` when something could; null when no list was recognised at all.
 * `rendered`: the page's scripts have run, so that an empty element is an empty list.
 */
export function emptinessOf(page: Page, rendered: boolean): StateFound | null {
  const said = saysEmpty(page);
  const list = emptyList(page);
  const filler = rendered ? null : fillerOf(page, list);
  if (said !== null && filler === null) return found("blank", "says-empty", said);
  if (filler !== null && (list !== null || said !== null || filler.code === "template"))
    return found("dynamic", filler.code, filler.quote);
  return list === null ? null : found("blank", "empty-list", describe(list));
}

function saysEmpty(page: Page): string | null {
  const match = SAYS_EMPTY.exec(page.html.text);
  const node = match === null ? null : nodeAt(page.html, match.index);
  if (match === null || node === null || node.hidden || node.template || node.region !== "content")
    return null;
  // 暂无相关 in the middle of an article is a sentence of it, not the state of a column.
  const line = cleanText(page.html.text.slice(node.from, node.to));
  return line.length <= 40 ? line : null;
}

/** The element that is named or made as a list and holds no link and no text. */
function emptyList({ html }: Page): HtmlNode | null {
  const isEmpty = (node: HtmlNode) =>
    cleanText(html.text.slice(node.from, node.to)) === "" ||
    LOADING.test(html.text.slice(node.from, node.to));
  const lists = html.nodes.filter(
    (node) =>
      node.region === "content" &&
      !node.hidden &&
      (LIST_TAGS.has(node.tag) || node.tag === "div") &&
      LIST_NAME.test(`${node.attributes["class"] ?? ""} ${node.attributes["id"] ?? ""}`) &&
      !/attach|friend|search|page/i.test(node.attributes["class"] ?? ""),
  );
  return (
    lists.find((node) => isEmpty(node) && childrenOf(html, node).every((child) => child.tag !== "iframe")) ??
    null
  );
}

function fillerOf(page: Page, list: HtmlNode | null): { code: string; quote: string } | null {
  const template = page.html.nodes.find(
    ({ template: isTemplate, region }) => isTemplate && region === "content",
  );
  if (template !== undefined) return { code: "template", quote: describe(template) };
  const commented = page.html.comments.find(
    (comment) => /<(?:li|tr|dd)[\s>]/i.test(comment) && /<a\s/i.test(comment),
  );
  if (commented !== undefined && list !== null)
    return { code: "rows-commented-out", quote: cleanText(commented).slice(0, 80) };
  const frame = page.html.nodes.find(({ tag, region }) => tag === "iframe" && region === "content");
  if (frame !== undefined) return { code: "iframe", quote: frame.attributes["src"] ?? "" };
  return scriptFiller(page, list);
}

function scriptFiller(page: Page, list: HtmlNode | null): { code: string; quote: string } | null {
  if (list !== null && LOADING.test(page.html.text.slice(list.from, list.to)))
    return { code: "loading", quote: describe(list) };
  const id = list?.attributes["id"] ?? "";
  const bound = list === null ? undefined : Object.keys(list.attributes).find((name) => FILLED_BY.test(name));
  if (bound !== undefined) return { code: "bound-list", quote: bound };
  const inline = FILLS.exec(page.script)?.[0];
  if (inline !== undefined) return { code: "script-fills", quote: inline };
  const file = page.html.scripts.find(
    ({ src }) => FILLER_FILE.test(src) || (id !== "" && src !== "" && !LIBRARY.test(src)),
  );
  return file === undefined ? null : { code: "script-fills", quote: file.src };
}

function describe({ tag, attributes }: HtmlNode): string {
  const id = attributes["id"] === undefined ? "" : ` id="${attributes["id"]}"`;
  const classes = attributes["class"] === undefined ? "" : ` class="${attributes["class"]}"`;
  return `<${tag}${id}${classes}>`;
}
