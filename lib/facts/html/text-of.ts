import { cleanText } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "./html.ts";

/** What an element shows, cleaned. */
export function textOf(html: Html, node: HtmlNode): string {
  return cleanText(html.text.slice(node.from, node.to));
}
