import type { HtmlNode } from "./html.ts";
import type { Page } from "./page.ts";

/** Names of the element that holds an article's text, in the systems of PORTALS §2 and §5. */
const NAMES =
  /(?:^|\s)(?:TRS_Editor|TRS_UEDITOR|trs_editor_view|zoom|ucap-?content|vsb_content\w*|v_news_content|article_?-?(?:content|con|body|text)\w*|detail_?-?content|news_?-?content|con_?text|content_?text|wzcon\w*|zhengwen|pages_content|xxgk_detail_content)(?:\s|$)/i;

/** The element that holds the article's text; the outermost of several inside each other; null when none is named. */
export function articleBody(page: Page): HtmlNode | null {
  return page.html.nodes.find((node) => node.tag === "ucapcontent" || isNamed(node)) ?? null;
}

function isNamed({ tag, attributes }: HtmlNode): boolean {
  const { class: classes = "", id = "" } = attributes;
  return tag !== "body" && tag !== "a" && (NAMES.test(classes) || NAMES.test(id));
}
