import { bareText } from "../../facts/plain-text/clean-text.ts";
import type { HtmlNode } from "../../facts/html/html.ts";
import type { Page } from "../../facts/page/page.ts";
import type { Link } from "../../facts/page-facts.ts";
import type { Portal } from "./portal.ts";
import { MENU_NAME } from "../menus/program-menu.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|ofd|jpe?g|png|gif|mp4)(?:$|[?#])|viewer\.html|\/map|video|player|weather|tianqi|share|search/i;
const MENU = /(?:^|[^a-z])(?:left|menu|tree|nav|mulu|daohang|catalog)/i;
/** Banner and foot of a frameset: the first may hold the menu, neither is the list. */
const EDGE = /(?:^|[^a-z])(?:top|head|banner|logo|foot|bottom|copyright)/i;
/** A page that says more than this by itself is read for what it says, and its frame is an insertion. */
const SHELL_TEXT = 1200;

/** 目录树 and others: the column's list stands in a frame; what the frame shows is asked for like a feed. */
export const frameList: Portal = {
  name: "frame",
  recognise: (page) => framesOf(page).length > 0 && (frameOf(page) !== null || menusOf(page).length > 0),
  columns: (page) => linksOf(menusOf(page), page.url),
  dynamic: (page) => {
    const frame = frameOf(page) ?? framesOf(page).find(isOfFrameset);
    return frame === undefined ? null : { code: "iframe", quote: frame.attributes["src"] ?? "" };
  },
  feed: (page) => {
    const src = frameOf(page)?.attributes["src"];
    const url = src === undefined ? null : sameHost(src, page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "frame" };
  },
};

/** Those that show a page of the same site. */
function framesOf({ html, url }: Page): HtmlNode[] {
  return ["iframe", "frame"]
    .flatMap((tag) => [...html.kinds.elements(tag)])
    .filter((node) => isPage(node, url));
}

/**
 * Frames that show the way to other lists: they stand in a menu's place, or beside another and are called so. Of a
 * frameset whose list cannot be told every frame is one: each is read for itself, and nothing said of the whole.
 */
function menusOf(page: Page): HtmlNode[] {
  const frames = framesOf(page);
  const named = frames.filter(
    (node) => node.region === "nav" || node.region === "aside" || (frames.length > 1 && isCalledMenu(node)),
  );
  const rest = frames.filter((node) => isOfFrameset(node) && !named.includes(node));
  return rest.length > 1 ? [...named, ...rest] : named;
}

function isCalledMenu(node: HtmlNode): boolean {
  const { id = "", name = "", src = "" } = node.attributes;
  return [id, name, src].some((words) => MENU.test(words) || (isOfFrameset(node) && EDGE.test(words)));
}

function isOfFrameset({ tag }: HtmlNode): boolean {
  return tag === "frame";
}

/** Each is a page of its own, by which alone its columns can be reached. */
function linksOf(menus: readonly HtmlNode[], pageUrl: string): Link[] {
  const urls = menus.map(({ attributes }) => sameHost(attributes["src"] ?? "", pageUrl));
  return [...new Set(urls.filter((url) => url !== null))].map((url) => ({ name: MENU_NAME, url }));
}

/** The one frame of the content that shows a page of the same site; two or more are no list. */
function frameOf(page: Page): HtmlNode | null {
  const menus = new Set(menusOf(page));
  const frames = framesOf(page).filter((node) => isShown(node) && !menus.has(node));
  const [only] = frames;
  if (only === undefined || frames.length > 1) return null;
  return bareText(page.html.text).length - linkText(page) > SHELL_TEXT ? null : only;
}

function isShown({ region, hidden, attributes: { width, height } }: HtmlNode): boolean {
  return region === "content" && !hidden && ![width, height].some((size) => /^[01](?:px)?$/.test(size ?? ""));
}

function isPage({ attributes }: HtmlNode, pageUrl: string): boolean {
  const src = (attributes["src"] ?? "").trim();
  return src !== "" && !NO_PAGE.test(src) && sameHost(src, pageUrl) !== null;
}

function linkText({ anchors }: Page): number {
  return anchors.reduce((sum, { text }) => sum + text.length, 0);
}
