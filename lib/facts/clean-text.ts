import type { Html, HtmlNode } from "./html.ts";

const INVISIBLE = /[\u2063\u200b-\u200d\ufeff]/g;
const SPACES = /\s+/g;

/** Text as a reader sees it: one space for any white space, none at the ends. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** What an element shows, cleaned. */
export function textOf(html: Html, node: HtmlNode): string {
  return cleanText(html.text.slice(node.from, node.to));
}

/** The text without any white space: for labels (发 布 日 期) and for measuring. */
export function bareText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, "");
}
