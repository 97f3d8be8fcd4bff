import { cleanText } from "./clean-text.ts";
import type { ListDate } from "./list-dates.ts";
import type { Anchor } from "./links.ts";
import type { Page } from "./page.ts";
import { upperBound } from "./tree.ts";

const BULLET = /^[\s·•●◆■▪>»・*]+/;
const CUT_OFF = /(?:\.{2,}|…+)$/;
const EMPTY_BRACKETS = /[[(（【]\s*[\])）】]/g;
/** 大汉 writes 文章标题：… and 发布时间：… into one title attribute. */
const LABELLED_TITLE = /^(?:文章)?标题[:：]\s*/;
/** Words of a link that are never a title. */
const NO_TITLE =
  /^(?:hide|解读|图解|更多|more|详细|详情|查看|查看详情|阅读全文|点击查看|下载|预览|\[?详细\]?)$/i;

/** The full title of a row: what is shown without its date, or the `title` attribute where the shown text is cut. */
export function rowTitle(page: Page, anchor: Anchor, dates: readonly ListDate[]): string {
  const shown = shownTitle(page, anchor, dates);
  const [firstLine = ""] = (anchor.node.attributes["title"] ?? "").trim().split(/[\r\n]/);
  const attribute = cleanText(firstLine.replace(LABELLED_TITLE, ""));
  if (attribute === "" || NO_TITLE.test(attribute)) return shown;
  const start = shown.replace(CUT_OFF, "").slice(0, 8);
  const isSame = shown === "" || attribute.includes(start) || CUT_OFF.test(shown);
  return isSame && attribute.length + 1 >= shown.replace(CUT_OFF, "").length ? attribute : shown;
}

/** Whether the words can be a title at all. */
export function isTitle(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text) && !NO_TITLE.test(text);
}

function shownTitle(page: Page, { node }: Anchor, dates: readonly ListDate[]): string {
  let text = "";
  let from = node.from;
  for (let index = upperBound(dates, (date) => date.from < node.from); index < dates.length; index++) {
    const date = dates[index];
    if (date === undefined || date.to > node.to) break;
    text += page.html.text.slice(from, date.from);
    from = date.to;
  }
  return cleanText(
    (text + page.html.text.slice(from, node.to)).replace(EMPTY_BRACKETS, "").replace(BULLET, ""),
  );
}
