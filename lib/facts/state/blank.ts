import { bareText } from "../plain-text/clean-text.ts";
import { emptyWords } from "./empty-words.ts";
import type { Filler } from "./filler.ts";
import { fillerOf, frameFiller, LOADING, templateFiller } from "./filler.ts";
import type { HtmlNode } from "../html/html.ts";
import { contentOf } from "../article/main-text.ts";
import { describeNode } from "../html/node-name.ts";
import type { Page } from "../page/page.ts";
import { found } from "./page-state.ts";
import type { StateFound } from "./page-state.ts";
import { hasWayIn } from "./way-in.ts";

const LIST_TAGS = new Set(["ul", "ol", "table", "tbody", "dl"]);
const LIST_NAME = /list|news|liebiao|wenzhang|article/i;
const NO_LIST_NAME = /attach|friend|search|page/i;
/** Text beside links that a list page has at most: more is a text to read, and its empty list an ornament. */
const MAX_PROSE = 400;
/** What shows a document, a film or a map in the place of rows. */
const EXHIBITS = new Set(["iframe", "embed", "object", "video", "audio", "canvas"]);
/** A picture that belongs to every page, or says that there is nothing. */
const ORNAMENT =
  /logo|banner|icon|ico\b|btn|button|arrow|bg|no_?-?data|empty|zwsj|zwnr|loading|qrcode|ewm|blank|head|top/i;
/** 本年度没有作出行政处罚决定。 A sentence ends, a label does not. */
const SENTENCE = /[\p{Script=Han}，、：（）()\d]{6}[。！；]/u;
const POINTS_ELSEWHERE = /(?:访问|前往|移步|登录|点击进入|点此进入)[\p{Script=Han}“”]{2}/u;
/** What a foot without a name says below every page. */
const OF_EVERY_PAGE = /浏览器|分辨率|版权|备案|主办|承办|访客|访问量|您是第|标识码|技术支持/;
/** White space and tags' seams between the ends of an element that holds nothing. */
const MAX_EMPTY = 2000;

/**
 * What a page without rows says about itself. `blank` only when it says so or its list element is there and
 * empty and nothing could fill it; `dynamic` when something could; `ok` with an empty list beside a note or a picture;
 * null when no list was recognised at all.
 * `rendered`: the page's scripts have run, so that an empty element is an empty list,
 * unless an inner page stands there.
 */
export function emptinessOf(page: Page, rendered: boolean): StateFound | null {
  const words = emptyWords(page);
  const list = emptyList(page);
  if (list === null && words === null) {
    const template = rendered ? null : templateFiller(page);
    return template === null ? null : found("dynamic", template.code, template.quote);
  }
  const places = [list, words?.node ?? null].filter((place) => place !== null);
  const filler = rendered ? frameFiller(page) : mostCertain(places.map((place) => fillerOf(page, place)));
  if (filler !== null && (words === null || filler.certainty === "likely"))
    return found("dynamic", filler.code, filler.quote);
  if (hasWayIn(page))
    return found("ok", "empty-list-explained", words?.quote ?? (list === null ? "" : describeNode(list)));
  if (words !== null) return found("blank", "says-empty", words.quote);
  if (list === null || hasProse(page)) return null;
  // Besides its empty list the page has something to read or to look at: whether that is its content a person sees.
  const isTold = hasSentence(page) || hasExhibit(page);
  return found(isTold ? "ok" : "blank", isTold ? "empty-list-explained" : "empty-list", describeNode(list));
}

function mostCertain(fillers: readonly (Filler | null)[]): Filler | null {
  return (
    fillers.find((filler) => filler?.certainty === "likely") ??
    fillers.find((filler) => filler !== null) ??
    null
  );
}

/** The element that is named or made as a list and holds no link and no text. */
function emptyList({ html }: Page): HtmlNode | null {
  const isEmpty = ({ from, to }: HtmlNode) => {
    if (to - from > MAX_EMPTY) return false;
    const text = html.text.slice(from, to);
    return bareText(text) === "" || (text.length < 100 && LOADING.test(text));
  };
  const isOne = (node: HtmlNode) =>
    node.region === "content" &&
    !node.hidden &&
    (LIST_TAGS.has(node.tag) || node.tag === "div") &&
    LIST_NAME.test(`${node.attributes["class"] ?? ""} ${node.attributes["id"] ?? ""}`) &&
    !NO_LIST_NAME.test(node.attributes["class"] ?? "") &&
    isEmpty(node) &&
    html.nodes.slice(node.index, node.end).every(({ tag }) => !EXHIBITS.has(tag) && tag !== "img");
  return html.nodes.find(isOne) ?? null;
}

/** A sentence of the content: a note that there was no such business, or where to look instead. */
function hasSentence({ html }: Page): boolean {
  return contentOf(html)
    .split("\n")
    .map(bareText)
    .some((line) => (SENTENCE.test(line) || POINTS_ELSEWHERE.test(line)) && !OF_EVERY_PAGE.test(line));
}

/** A document in a viewer, or a picture that is neither a link nor an ornament: a scanned text, a chart. */
function hasExhibit({ html }: Page): boolean {
  return html.nodes.some(
    ({ tag, region, hidden, attributes, parent }) =>
      region === "content" &&
      !hidden &&
      (tag === "embed" ||
        tag === "object" ||
        (tag === "img" && parent?.tag !== "a" && !ORNAMENT.test(namesOf(attributes, parent)))),
  );
}

function namesOf({ src, class: classes, id, alt }: HtmlNode["attributes"], parent: HtmlNode | null): string {
  return [src, classes, id, alt, parent?.attributes["class"], parent?.attributes["id"]]
    .filter(Boolean)
    .join(" ");
}

/** Text of the page's content that stands in no link. */
function hasProse({ html, anchors }: Page): boolean {
  const outer = html.nodes.filter(
    ({ region, parent }) => region === "content" && parent?.region !== "content",
  );
  const other = html.nodes.filter(
    ({ region, parent }) => region !== "content" && parent?.region === "content",
  );
  const links = anchors.filter(({ node }) => node.region === "content");
  const linked = links.reduce((sum, { text }) => sum + bareText(text).length, 0);
  const length = (nodes: readonly HtmlNode[]) =>
    nodes.reduce((sum, { from, to }) => sum + bareText(html.text.slice(from, to)).length, 0);
  return length(outer) - length(other) - linked > MAX_PROSE;
}
