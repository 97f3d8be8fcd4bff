import { addressKind } from "../addresses/address-kind.ts";
import type { CivilDate } from "../civil-date.ts";
import type { DateMention } from "../dates/date-text.ts";
import { dateLabel } from "../dates/date-label.ts";
import type { HtmlNode } from "../html/html.ts";
import { nodeAt } from "../html/tree.ts";
import { metaOf } from "../page/metas.ts";
import type { Page } from "../page/page.ts";
import { bareText } from "../plain-text/clean-text.ts";

/** What stands beside an article's day and beside no other: 来源：…, 点击：12次. */
const BESIDE =
  /(?:来\s?源|作\s?者|编\s?辑|点\s?击|浏\s?览|阅\s?读|访\s?问|发布(?:者|人|机构|单位|部门)|字\s?[号体])(?:次\s?数|量|率|数)?[\s\u2063]{0,4}[:：]/;
/** A bare 时间： and not 会议时间：, which is the text's; 日期： stands alone below the headline of some (重庆). */
const TIME = /(?:^|[\s\u2063|｜[【(（])(?:时\s?间|日\s?期)[\s\u2063]{0,4}[:：]?[\s\u2063]{0,8}$/;
const DAY = /(?:^|\n)[\s\u2063]{0,20}日\s?期[\s\u2063]{0,4}[:：][\s\u2063]{0,8}$/;
/** 动易 and other old systems have no other word for the day of publication. */
const UPDATED = /更新(?:时间|日期)[\s\u2063]{0,4}[:：][\s\u2063]{0,8}$/;
const CELL_BEGINS = /(?:^|[\n\u2063])[\s[【(（]{0,8}$/;
/** Raw characters around a day in which its line is looked for, and the headline before it. */
const LINE = 80;
const HEADLINE = 400;
/** Shorter is a word of the line itself: 来源, 打印, 大 中 小. */
const SHORTEST = 6;
const CHUNKS = /[^\n\u2063]+/g;
/** Raw characters after the line in which a text must begin, and how much of one makes an article. */
const REACH = 8000;
const SOME_TEXT = 30;
const SENTENCE = /[\p{Script=Han}，、：（）()\d]{6}[。！；：]/u;
/** What a foot without a name says below every page. */
const OF_EVERY_PAGE = /浏览器|分辨率|版权|备案|主办|承办|访客|访问量|您是第|标识码|技术支持/;
/** As much of a headline as a browser's tab must show of it. */
const TELLING = 8;

/**
 * The day in the line under an article's headline: 发布时间：…, 2024-05-06 来源：…, 更新时间：… 点击数：…, with a text
 * below it and no row's link beside it. Null where there is no such line or several that disagree: a list of rows.
 * Tells an article of a system whose names for its parts nobody knows.
 */
export function bylineDate(page: Page): CivilDate | null {
  const lines = page.dates.filter((mention) => isByline(page, mention));
  const [first] = lines;
  if (first === undefined || lines.some(({ date, from }) => date !== first.date && from - first.to > LINE))
    return null;
  const labelled = lines.find(({ from }) => dateLabel(page.html.text, from) === "publication") ?? first;
  return hasText(page, labelled.to) && isHeadlineOfPage(page, first) ? labelled.date : null;
}

/** Fewer days than this behind 发布时间： are no list. */
const LIST = 3;

/** Whether the page shows a line with its publication date, as articles do, and not only one in each of its rows. */
export function showsPublication(page: Page): boolean {
  const shown = page.dates.filter(({ from }) => dateLabel(page.html.text, from) === "publication");
  if (shown.length < LIST) return shown.length > 0;
  // The last row of a list has no further row below it.
  return 2 * shown.filter((mention) => isByline(page, mention)).length > shown.length;
}

function isByline(page: Page, { from, to }: DateMention): boolean {
  const { html } = page;
  const before = html.text.slice(Math.max(0, from - LINE), from);
  const label = dateLabel(html.text, from);
  if (label !== "publication" && !DAY.test(before)) {
    if (!TIME.test(before) && !UPDATED.test(before) && !(label === "none" && CELL_BEGINS.test(before)))
      return false;
    if (!BESIDE.test(before) && !BESIDE.test(html.text.slice(to, to + LINE))) return false;
  }
  const node = nodeAt(html, from);
  if (node === null || node.region !== "content" || node.hidden || node.template || isLinked(node))
    return false;
  return [headlineBefore(page, from), chunkAfter(page, to)].every(
    (at) => at === null || !isLinked(nodeAt(html, at)),
  );
}

/** Where the last words before the line stand that are no part of it. */
function headlineBefore({ html }: Page, before: number): number | null {
  const start = Math.max(0, before - HEADLINE);
  const chunks = [...html.text.slice(start, before).matchAll(CHUNKS)].filter(isLong);
  const last = chunks.at(-1);
  return last === undefined ? null : start + placeIn(last);
}

function chunkAfter({ html }: Page, after: number): number | null {
  for (const chunk of html.text.slice(after, after + HEADLINE).matchAll(CHUNKS))
    if (isLong(chunk)) return after + placeIn(chunk);
  return null;
}

function isLong([chunk]: RegExpExecArray): boolean {
  return bareText(chunk).length >= SHORTEST && !BESIDE.test(chunk) && !/(?:时间|日期)\s?[:：]/.test(chunk);
}

/** The first character that is shown. */
function placeIn({ 0: chunk, index }: RegExpExecArray): number {
  return index + Math.max(0, chunk.search(/\S/));
}

function isLinked(node: HtmlNode | null): boolean {
  for (let up = node; up !== null; up = up.parent) if (up.tag === "a") return true;
  return false;
}

/** Sentences below the line that stand neither in links nor in the foot. */
function hasText({ html }: Page, after: number): boolean {
  let length = 0;
  for (const line of html.text.slice(after, after + REACH).matchAll(/[^\n]+/g)) {
    const [text] = line;
    if (!SENTENCE.test(text) || OF_EVERY_PAGE.test(text)) continue;
    const node = nodeAt(html, after + placeIn(line));
    if (node?.region !== "content" || node.hidden || isLinked(node)) continue;
    length += bareText(text).length;
    if (length >= SOME_TEXT) return true;
  }
  return false;
}

/**
 * Where an address is that of a column, its page is an article only if the browser's tab shows the headline above
 * the line, and the headline is not the column's name: 机构职能 with a day below it is a column that is one text.
 */
function isHeadlineOfPage(page: Page, { from }: DateMention): boolean {
  if (addressKind(page.url) !== "column") return true;
  const at = headlineBefore(page, from);
  if (at === null) return false;
  const headline = bareText(page.html.text.slice(at, from).split(/[\n\u2063]/)[0] ?? "");
  const column = bareText(metaOf(page.metas, "ColumnName"));
  return (
    headline.length >= TELLING &&
    headline !== column &&
    bareText(page.html.title).includes(headline.slice(0, TELLING))
  );
}
