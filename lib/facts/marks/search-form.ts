import { absoluteUrl } from "../addresses/absolute-url.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import { upperBound } from "../html/tree.ts";

const SEARCH = /search|sousuo|s[eo]arch|query|jiansuo|zhannei/i;
const SEARCH_FIELD = /^(?:keywords?|searchword|search_?key\w*|qt?|wd|kw|s|searchtext|sw)$/i;
const SEARCH_WORDS = /搜索|检索|关键[字词]/;
const SEARCH_LINK = /^(?:站内|全站|全文|高级|信息|智能)?(?:搜索|检索)$/;
const LAST_OF_SEARCH = "索";
const OF_BUTTON = /^(?:button|submit|image|hidden|checkbox|radio|password)$/i;

/** Where a site search of this page leads: its form's address, a link 站内搜索, or the page itself where a script searches; null when none is seen. */
export function searchFormOf(page: Page): string | null {
  const inputs = page.html.kinds.elements("input");
  const fields = inputs.filter(
    (node) => asksForWords(node) || SEARCH_FIELD.test(node.attributes["name"] ?? ""),
  );
  const form = page.html.kinds.elements("form").find((node) => isSearch(node, fields));
  if (form !== undefined) return absoluteUrl(form.attributes["action"] ?? "", page.base) ?? page.url;
  const link = page.anchors.find(
    ({ text }) => text.endsWith(LAST_OF_SEARCH) && SEARCH_LINK.test(text.replace(/\s/g, "")),
  );
  if (link !== undefined) return link.url;
  return inputs.some(asksForWords) ? page.url : null;
}

function isSearch(form: HtmlNode, fields: readonly HtmlNode[]): boolean {
  const { action = "", id = "", class: classes = "", name = "" } = form.attributes;
  if ([action, id, classes, name].some((value) => SEARCH.test(value))) return true;
  return (fields[upperBound(fields, ({ index }) => index < form.index)]?.index ?? Infinity) < form.end;
}

function asksForWords({ attributes }: HtmlNode): boolean {
  const { type = "text", placeholder = "", value = "", title = "" } = attributes;
  return !OF_BUTTON.test(type) && [placeholder, value, title].some((words) => SEARCH_WORDS.test(words));
}
