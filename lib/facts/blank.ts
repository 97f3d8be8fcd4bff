import { bareText } from "./clean-text.ts";
import { emptyWords } from "./empty-words.ts";
import type { Filler } from "./filler.ts";
import { fillerOf, frameFiller, LOADING, templateFiller } from "./filler.ts";
import type { HtmlNode } from "./html.ts";
import { describeNode } from "./node-name.ts";
import type { Page } from "./page.ts";
import { found } from "./page-state.ts";
import type { StateFound } from "./page-state.ts";
import { childrenOf } from "./tree.ts";

const LIST_TAGS = new Set(["ul", "ol", "table", "tbody", "dl"]);
const LIST_NAME = /list|news|liebiao|wenzhang|article/i;
const NO_LIST_NAME = /attach|friend|search|page/i;
/** Text beside links that a list page has at most: more is a text to read, and its empty list an ornament. */
const MAX_PROSE = 400;
/** White space and tags' seams between the ends of an element that holds nothing. */
const MAX_EMPTY = 2000;

/**
 * What a page without rows says about itself. `blank` only when it says so or its list element is there and
 * empty and nothing could fill it; `dynamic` when something could; null when no list was recognised at all.
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
  if (words !== null) return found("blank", "says-empty", words.quote);
  return list === null || hasProse(page) ? null : found("blank", "empty-list", describeNode(list));
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
    childrenOf(html, node).every(({ tag }) => tag !== "iframe");
  return html.nodes.find(isOne) ?? null;
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
