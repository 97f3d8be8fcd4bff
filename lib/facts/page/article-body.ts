import { allMatches } from "../plain-text/all-matches.ts";
import type { Html, HtmlNode } from "../html/html.ts";

/** Names of the element that holds an article's text, in the systems that portals are built with. */
const NAMES =
  /(?:^|\s)(?:TRS_Editor|TRS_UEDITOR|trs_editor_view|zoom|ucap-?content|vsb_content\w*|v_news_content|article_?-?(?:content|con|body|text)\w*|detail_?-?content|news_?-?content|con_?text|content_?text|wzcon\w*|zhengwen|pages_content|xxgk_detail_content|zsy_content|ivs_content|j-fontContent|newscontnet|con_con)(?=\s|$)/gi;

/**
 * The element that holds an article's text; the outermost of several inside each other; null when none is named. Only
 * where a page has such a name are its elements looked at.
 */
export function findArticleBody({ nodes, namings, names, kinds }: Html): HtmlNode | null {
  const words = allMatches(names, NAMES).map(([word]) => word.trim());
  if (words.length === 0) return kinds.elements("ucapcontent")[0] ?? null;
  const bodies = new Set([...namings].filter((name) => isCalled(name, words)));
  const isBodyName = (name: string | undefined): boolean => name !== undefined && bodies.has(name);
  for (const node of nodes) {
    if (node.tag === "ucapcontent") return node;
    if (node.tag === "body" || node.tag === "a") continue;
    if (isBodyName(node.attributes["class"]) || isBodyName(node.attributes["id"])) return node;
  }
  return null;
}

/** Whether one of the words is a whole word of the name. */
function isCalled(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(word) && name.split(/\s/).includes(word));
}
