import { cleanText } from "../plain-text/clean-text.ts";
import { textOf } from "../html/text-of.ts";
import { metaOf } from "./metas.ts";
import type { Page } from "./page.ts";

/** `标题_栏目_网站`, `标题-网站`, `标题 | 网站`: the first part is the page's own. */
const SEPARATOR = /\s?[_|｜]\s?|\s[-–—]\s?|[-–—]{2,}|-(?=[\p{Script=Han}]{2,30}$)/u;

/** The title of a page: an article's own, else the column's, else what the browser's tab says. */
export function pageTitle(page: Page, article: boolean, column: string): string {
  const tab = cleanText(page.html.title).split(SEPARATOR)[0] ?? "";
  if (!article) return column || tab;
  return metaOf(page.metas, "ArticleTitle") || headline(page) || tab;
}

function headline(page: Page): string {
  const node = page.html.nodes.find(
    ({ tag, region }) => region === "content" && (tag === "ucaptitle" || tag === "h1"),
  );
  return node === undefined ? "" : textOf(page.html, node);
}
