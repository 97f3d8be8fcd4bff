import { bareText, cleanText } from "../plain-text/clean-text.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import { nodeAt } from "../html/tree.ts";

/** A page's own words that there is nothing, and the element they stand in. */
export interface EmptyWords {
  readonly quote: string;
  readonly node: HtmlNode;
}

const SAYS_EMPTY =
  /暂无(?:任何|相关)?(?:内容|数据|信息|记录|文章|资料|公开|更新)?|正在建设|建设中|敬请期待|没有(?:找到|任何)?(?:相关)?(?:信息|数据|内容|记录)|内容为空/g;
/** Words around them that keep the sentence about the column: anything else makes it a sentence about something. */
const ABOUT_THE_COLUMN =
  /对不起|抱歉|您好|本|该|此|当前|目前|现在|栏目|页面|频道|分类|目录|列表|网站|内容|数据|信息|记录|文章|资料|相关|符合|条件|查询|检索|结果|任何|公开|更新|正在|建设|暂时|尚|还|暂无|没有|敬请期待|请稍后再?来?|谢谢|下|中|的|[^\p{L}\p{N}]/gu;
const MAX_WORDS = 40;

/**
 * Where the page says that its column is empty: a line of its own, shown, and outside of links, menus and the
 * footer. 暂无 in a table's remark or 某中心正在建设 as a headline is no such line.
 */
export function emptyWords({ html }: Page): EmptyWords | null {
  for (const { index } of html.text.matchAll(SAYS_EMPTY)) {
    const node = nodeAt(html, index);
    if (node === null || node.hidden || node.template || node.region !== "content" || isInLink(node))
      continue;
    if (node.to - node.from > MAX_WORDS * 5) continue;
    const line = cleanText(html.text.slice(node.from, node.to));
    if (line.length <= MAX_WORDS && bareText(line).replace(ABOUT_THE_COLUMN, "") === "")
      return { quote: line, node };
  }
  return null;
}

function isInLink(node: HtmlNode): boolean {
  for (let up: HtmlNode | null = node; up !== null; up = up.parent) if (up.tag === "a") return true;
  return false;
}
