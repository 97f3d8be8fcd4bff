import { cleanText } from "../plain-text/clean-text.ts";
import type { Html } from "../html/html.ts";

/** The meta tags of a page by lower-case name, every occurrence in order: real names vary in case, and whole sets stand twice. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** What a template says when nobody filled it in. */
const PLACEHOLDERS = new Set(
  "网站名称 网站域名 政府网站标识码 网站标识码 栏目名称 栏目描述 栏目关键词 栏目类别 标题 文章标题 发布时间 发布日期 来源 内容来源 null undefined none 无".split(
    " ",
  ),
);

/** The page's meta tags that say something; placeholders and unfilled templates are left out. */
export function metasOf(html: Html): Metas {
  const metas = new Map<string, string[]>();
  for (const node of html.kinds.elements("meta")) {
    const name = (node.attributes["name"] ?? node.attributes["property"] ?? "").trim().toLowerCase();
    const content = cleanText(node.attributes["content"] ?? "");
    if (name === "" || content === "" || PLACEHOLDERS.has(content) || content.startsWith("{{")) continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else known.push(content);
  }
  return metas;
}

/** The first filled occurrence of a meta tag, or "". */
export function metaOf(metas: Metas, name: string): string {
  return metas.get(name.toLowerCase())?.[0] ?? "";
}
