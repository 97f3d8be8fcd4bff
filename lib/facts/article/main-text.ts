import { cleanText } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import { MOST_OF_TEXT } from "../plain-text/most-of-text.ts";
import type { Page } from "../page/page.ts";

/** White space and tags' seams take room in the raw text; more than this is never cleaned. */
const MOST_RAW = 3 * MOST_OF_TEXT;

/** The main text of a page, a block a line: of its article body, else of all that is neither navigation nor foot. */
export function mainText(page: Page): string {
  return rawMainText(page)
    .slice(0, MOST_RAW)
    .split("\n")
    .map(cleanText)
    .filter((line) => line !== "")
    .join("\n")
    .slice(0, MOST_OF_TEXT);
}

/** Pictures in the main text: portraits, scanned documents. */
export function pictureCount({ html }: Page, body: HtmlNode | null): number {
  const nodes = body === null ? html.nodes : html.nodes.slice(body.index, body.end);
  return nodes.filter(({ tag, region, hidden }) => tag === "img" && region === "content" && !hidden).length;
}

function rawMainText(page: Page): string {
  const body = page.body;
  return body === null ? contentOf(page.html) : page.html.text.slice(body.from, body.to);
}

/** All text that is neither navigation nor foot, as it stands in the page. */
export function contentOf({ nodes, text }: Html): string {
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index];
    if (node === undefined) break;
    if (node.region === "content" && !node.hidden && !node.template) {
      index += 1;
      continue;
    }
    parts.push(text.slice(from, node.from));
    from = Math.max(from, node.to);
    index = node.end;
  }
  return [...parts, text.slice(from)].join("\n");
}
