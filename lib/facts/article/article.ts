import { addressKind } from "../addresses/address-kind.ts";
import { bareText } from "../plain-text/clean-text.ts";
import { metaOf } from "../page/metas.ts";
import type { Page } from "../page/page.ts";
import { bylineDate, showsPublication } from "./byline.ts";

/** Text that an article has at least, where nothing but its address and body element tells. */
const SOME_TEXT = 30;

/** Whether the page is an article: it says so in its metas, or it has an article's body, address or head. */
export function isArticle(page: Page): boolean {
  if (metaOf(page.metas, "ArticleTitle") !== "" || page.html.kinds.elements("publishtime").length > 0)
    return true;
  const kind = addressKind(page.url);
  // 国资委's pages have no metas at all: an article's address and a line 发布时间 tell.
  if (kind === "article" && showsPublication(page)) return true;
  const body = page.body;
  if (body !== null) {
    const text = bareText(page.html.text.slice(body.from, body.to));
    if (text.length >= SOME_TEXT && (kind === "article" || showsPublication(page))) return true;
  } else if (kind === "article" && metaOf(page.metas, "PubDate") !== "") return true;
  return !isRoot(page.url) && bylineDate(page) !== null;
}

function isRoot(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
