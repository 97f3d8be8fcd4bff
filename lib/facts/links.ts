import { absoluteUrl } from "./absolute-url.ts";
import { textOf } from "./clean-text.ts";
import type { Html, HtmlNode } from "./html.ts";

/** A link as it stands in the page. */
export interface Anchor {
  readonly node: HtmlNode;
  /** Absolute, http(s). */
  readonly url: string;
  /** What is shown, cleaned; "" for a picture. */
  readonly text: string;
}

/** The links of the page that lead somewhere by http(s), in document order; phantoms of templates left out. */
export function anchorsOf(html: Html, base: string): Anchor[] {
  return html.nodes.flatMap((node) => {
    const href = node.tag === "a" || node.tag === "area" ? node.attributes["href"] : undefined;
    if (href === undefined || node.template || isOnlyFragment(href) || href.includes("{{")) return [];
    const url = absoluteUrl(href, base);
    return url === null ? [] : [{ node, url, text: textOf(html, node) }];
  });
}

/** `#top` is a place on the same page; `#/4942` and `#4942` are routes of a single-page application. */
function isOnlyFragment(href: string): boolean {
  const trimmed = href.trim();
  return trimmed === "" || (trimmed.startsWith("#") && !/^#\/?\d/.test(trimmed));
}
