import { cleanText } from "../plain-text/clean-text.ts";
import type { HtmlNode, Script } from "../html/html.ts";
import { describeNode } from "../html/node-name.ts";
import type { Page } from "../page/page.ts";
import { scriptNames } from "../html/script-names.ts";
import { isWithin } from "../html/tree.ts";
import { parseUrl } from "../addresses/parse-url.ts";

/** What could put rows where none are, and how sure that is. */
export interface Filler {
  readonly code: string;
  readonly quote: string;
  /** `possible`: some script of unknown content. The page's own 暂无内容 weighs more than that. */
  readonly certainty: "likely" | "possible";
}

export const LOADING = /加载中|正在加载|loading/i;
const FILLED_BY = /^(?:v-|:|@|ms-|ng-|data-bind|data-url|data-src|data-channel|data-api|x-)/;
const ASKS = /\$\.(?:ajax|get|post|getJSON)|\.load\s*\(|\bfetch\s*\(|axios|XMLHttpRequest|\bjsonp\b/i;
/** Words of a request for rows, as against one for a visit count or search suggestions. */
const FOR_ROWS =
  /page_?(?:no|num|size|index|count)|cur_?page|(?:channel|column|catalog|category|cat|node|lanmu)_?id|(?:list|column|channel|catalog|articles?|news|xxgk|info)(?:\.(?:json|jsp|do|action|aspx)|\/?["'?])/i;
/** Files that fill lists, by the names that portals give them. */
const FILLER_FILE =
  /(?:page_?-?list|xxgk_?page|jpage|data_?list|load_?list|get_?list|list_?(?:page|data|load)|channel_?list|ajax)[\w.-]{0,60}\.js/i;
/** Draws a document in an empty element: pdf.js, a book to turn over. */
const DRAWS = /pdfjsLib|PDFObject|pdfh5|\bflipbook\b|\.turn\s*\(|wowbook/i;
/** A script element that no browser runs: layui, art-template, jsrender and others keep a row's pattern in it. */
const TEMPLATE_TYPE = /html|template|tmpl|handlebars|mustache|jsrender|ejs/i;
const ROW = /<(?:li|tr|dd)\b(?:(?!<(?:li|tr|dd)\b)[\s\S]){0,2000}?<a\b/i;
/** Writes rows where it stands. */
const WRITES_ROWS = /document\.write(?:ln)?\s*\([\s\S]{0,200}?<(?:li|tr|dd|a)\b/i;
/** Rows that are written as data, for another file to draw: `var dataList=[{"title":"…","url":"…"}]`. */
const ROWS_AS_DATA =
  /["']?(?:info|news|doc)?title["']?\s{0,3}:\s{0,3}["'][^{}]{1,600}?["']?(?:link|info|doc)?(?:url|href)["']?\s{0,3}:/i;
/** Files that every page of a site carries, and that fill no list. */
const LIBRARY =
  /jquery|swiper|bootstrap|common|public|base|style|header|footer|head|foot|nav|menu|tongji|share|resize|respond|html5|superslide|layer|qrcode|search|aria|wza|print|slide|tab|topline|logo|iconfont|jiucuo|conac|monitor|analytics|fontsize|\bpage\.js|pagina|createpage/i;
/** The system that wrote the page wrote its list as well: the pager's numbers come from the same hand. */
const WRITTEN_PAGER = /\bcreatePage(?:HTML)?\s*\(\s*[^)_\s]/;

/**
 * The script, template or inner page that could fill `place` (an empty list, or where the page says 暂无内容).
 * A script counts only where it can reach that place: it names it, stands in or beside it, or asks for rows.
 */
export function fillerOf(page: Page, place: HtmlNode): Filler | null {
  return markedFiller(page, place) ?? scriptFiller(page, place) ?? unknownFile(page, place);
}

/** A row's pattern in the page itself: there is a list even where no container was recognised. */
export function templateFiller({ html }: Page): Filler | null {
  const template = html.nodes.find(({ template: isTemplate, region }) => isTemplate && region === "content");
  if (template !== undefined) return likely("template", describeNode(template));
  const kept = html.scripts.find(
    ({ type, text, parent }) =>
      (parent === null || parent.region === "content") && TEMPLATE_TYPE.test(type) && ROW.test(text),
  );
  return kept === undefined ? null : likely("template", `<script type="${kept.type}">`);
}

/** An inner page, which no running of this page's scripts brings into it. */
export function frameFiller({ html }: Page): Filler | null {
  const frame = html.kinds.elements("iframe").find(({ region }) => region === "content");
  return frame === undefined ? null : likely("iframe", frame.attributes["src"] ?? "");
}

function markedFiller(page: Page, place: HtmlNode): Filler | null {
  const { html } = page;
  const template = templateFiller(page);
  if (template !== null) return template;
  const commented = html.comments.find((text) => /<(?:li|tr|dd)[\s>]/i.test(text) && /<a\s/i.test(text));
  if (commented !== undefined)
    return likely("rows-commented-out", cleanText(commented.slice(0, 400)).slice(0, 80));
  const frame = frameFiller(page);
  if (frame !== null) return frame;
  if (LOADING.test(html.text.slice(place.from, place.to))) return likely("loading", describeNode(place));
  const bound = Object.keys(place.attributes).find((name) => FILLED_BY.test(name));
  return bound === undefined ? null : likely("bound-list", bound);
}

function scriptFiller({ html }: Page, place: HtmlNode): Filler | null {
  for (const script of html.scripts) {
    if (FILLER_FILE.test(script.src)) return likely("script-fills", script.src);
    const sign = inlineSign(script, place);
    if (sign !== null) return likely("script-fills", sign);
  }
  return null;
}

function inlineSign({ text, parent }: Script, place: HtmlNode): string | null {
  if (text === "") return null;
  const named = scriptNames(text, place);
  if (named !== null) return named;
  if (ROWS_AS_DATA.test(text)) return "title, url";
  const drawn = DRAWS.exec(text)?.[0];
  if (drawn !== undefined) return drawn;
  if (isBeside(parent, place) && WRITES_ROWS.test(text)) return "document.write";
  const asks = ASKS.exec(text)?.[0];
  if (asks === undefined) return null;
  return isBeside(parent, place) || FOR_ROWS.test(text) ? asks : null;
}

/** A file nobody can look into: it counts for a list with a name of its own, or where it stands at the list. */
function unknownFile({ html, script, url }: Page, place: HtmlNode): Filler | null {
  const file = html.scripts.find(
    ({ src, parent }) =>
      src !== "" &&
      (isInside(parent, place) || (!LIBRARY.test(src) && isOwnHost(src, url))) &&
      (isBeside(parent, place) || place.attributes["id"] !== undefined || !WRITTEN_PAGER.test(script)),
  );
  return file === undefined ? null : { code: "script-fills", quote: file.src, certainty: "possible" };
}

/** In the place itself or directly beside it. */
function isBeside(parent: HtmlNode | null, place: HtmlNode): boolean {
  const isInBody = parent === null || parent.tag === "body";
  if (isInBody) return place.parent === parent;
  return parent === place.parent || isInside(parent, place);
}

function isInside(parent: HtmlNode | null, place: HtmlNode): boolean {
  return parent !== null && isWithin(parent, place);
}

function isOwnHost(src: string, url: string): boolean {
  return parseUrl(src, url)?.hostname === new URL(url).hostname;
}

function likely(code: string, quote: string): Filler {
  return { code, quote, certainty: "likely" };
}
