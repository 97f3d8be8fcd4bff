import { bareText } from "../plain-text/clean-text.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";

/** Pages by which one writes to the bureau: what they list is only what was written before. */
const FOR_WRITING = /信箱|邮箱|咨询|留言|互动|问政|投诉|举报|建言|来信|写信|提问|申请/;
/** What is pressed to begin. */
const BEGIN =
  /^(?:我要|我想|在线|网上|点击|立即|填写|提交)(?:写信|来信|咨询|提问|留言|投诉|举报|建议|申请|反映)|^(?:写信|提问|留言|申请)(?:入口|按钮)?$|^提交$/;
const MAX_LABEL = 10;
const PRESSED = ["a", "button", "li", "span"];

/** Whether a page for writing to the bureau offers to: a text to fill in, or something to press for it. */
export function hasWayIn(page: Page): boolean {
  const { html } = page;
  if (!FOR_WRITING.test(html.title)) return false;
  const isShown = ({ region, hidden }: HtmlNode): boolean => region === "content" && !hidden;
  const begins = (words: string): boolean => words.length <= MAX_LABEL && BEGIN.test(words);
  const labelled = (node: HtmlNode): boolean =>
    node.to - node.from <= 4 * MAX_LABEL && begins(bareText(html.text.slice(node.from, node.to)));
  return (
    [...html.kinds.elements("textarea")].some(isShown) ||
    [...html.kinds.elements("input")].some(
      (node) => isShown(node) && begins(bareText(node.attributes["value"] ?? "")),
    ) ||
    PRESSED.some((tag) => [...html.kinds.elements(tag)].some((node) => isShown(node) && labelled(node)))
  );
}
