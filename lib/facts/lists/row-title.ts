import { cleanText } from "../plain-text/clean-text.ts";
import type { ListDate } from "./list-dates.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import { upperBound } from "../html/tree.ts";

const BULLET = /^[\s·•●◆■▪>»・*]+/;
const CUT_OFF = /(?:(?<!\.)\.{2,}|(?<!…)…+)$/;
const EMPTY_BRACKETS = /[[(（【]\s*[\])）】]/g;
/** 大汉 writes 文章标题：… and 发布时间：… into one title attribute. */
const LABELLED_TITLE = /^(?:文章)?标题[:：]\s*/;
/** What belongs to a date inside of a link and not to the title: its label before it, its time of day after it. */
const LABEL_BEFORE = /(?:发布|公开|公布|上网)?(?:时间|日期)\s{0,4}[:：][\s\u2063]{0,8}$/;
const TIME_AFTER = /^[\s\u2063]{0,8}\d{1,2}:\d{2}(?::\d{2})?(?!\d)/;
const REACH = 20;
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
    text += page.html.text.slice(from, date.from).replace(LABEL_BEFORE, "");
    from = date.to + (TIME_AFTER.exec(page.html.text.slice(date.to, date.to + REACH))?.[0].length ?? 0);
  }
  const rest = page.html.text.slice(Math.min(from, node.to), node.to);
  return cleanText((text + rest).replace(EMPTY_BRACKETS, "").replace(BULLET, ""));
}
