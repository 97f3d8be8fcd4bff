import { bareText } from "../facts/clean-text.ts";
import type { HtmlNode } from "../facts/html.ts";
import type { Page } from "../facts/page.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "./same-host.ts";

const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|ofd|jpe?g|png|gif|mp4)(?:$|[?#])|viewer\.html|\/map|video|player|weather|tianqi|share|search/i;
/** A page that says more than this by itself is read for what it says, and its frame is an insertion. */
const SHELL_TEXT = 1200;

/** 目录树 and others: the column's list stands in a frame; what the frame shows is asked for like a feed. */
export const frameList: Portal = {
  name: "frame",
  recognise: (page) => frameOf(page) !== null,
  dynamic: (page) => ({ code: "iframe", quote: frameOf(page)?.attributes["src"] ?? "" }),
  feed: (page) => {
    const url = sameHost(frameOf(page)?.attributes["src"] ?? "", page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "frame" };
  },
};

/** The one frame of the content that shows a page of the same site; two or more are no list. */
function frameOf(page: Page): HtmlNode | null {
  const frames = page.html.kinds.elements("iframe").filter((node) => isShown(node) && isPage(node, page.url));
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
