import type { CivilDate } from "../civil-date.ts";
import { civilDateOf } from "../civil-date.ts";
import { nodeAt } from "../html/tree.ts";
import type { Page } from "../page/page.ts";
import { allMatches } from "../plain-text/all-matches.ts";
import type { Steps } from "../steps/steps.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { ListDate } from "./list-dates.ts";

/** 03-14, [3/14], 3月14日, alone on its line or in its element. */
const SHORT =
  /(?<![\d.\-/年])(\d{1,2})(?:[-/.]|[\s\u2063]{0,2}月[\s\u2063]{0,2})(\d{2}|\d(?=[\s\u2063]{0,2}日))(?:[\s\u2063]{0,2}日)?(?![\d.\-/:月])/g;
const CELL_BEGINS = /(?:^|[\n\u2063])[^\S\n]{0,12}[[【(（〔]?[^\S\n]{0,12}$/;
const CELL_ENDS = /^[^\S\n]{0,12}[\]】)）〕]?[^\S\n]{0,12}(?:$|[\n\u2063])/;
/** 11月25日 星期三 is today's date in the head of a page. */
const WEEKDAY = /^[\s\u2063,，]*(?:星期|周)[一二三四五六日天]/;
const REACH = 30;
/** A year that has a 29th of February, in which such a day is kept. */
const NO_YEAR = 2000;
/** Where an address names the month in which it was put up. */
const MONTH = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]/g;

/**
 * The days that the page shows without their year, each in the year 2000: they tell where rows are. Those that are
 * part of a whole date are not among them.
 */
export function* shortDaySteps({ html, dates }: Page): Steps<ListDate[]> {
  const whole = dates.map(({ from, to }) => [from, to] as const);
  let next = 0;
  return yield* flatSteps(allMatches(html.text, SHORT), (match): ListDate[] => {
    const from = match.index;
    const to = from + match[0].length;
    while (next < whole.length && (whole[next]?.[1] ?? Infinity) <= from) next += 1;
    if ((whole[next]?.[0] ?? Infinity) < to) return [];
    const date = civilDateOf(NO_YEAR, Number(match[1]), Number(match[2]));
    const after = html.text.slice(to, to + REACH);
    if (date === null || !CELL_BEGINS.test(html.text.slice(Math.max(0, from - REACH), from))) return [];
    if (!CELL_ENDS.test(after) || WEEKDAY.test(after)) return [];
    const node = nodeAt(html, from);
    if (node?.region !== "content" || node.template) return [];
    return [{ date, form: "numeric", from, to, node, alone: true }];
  });
}

/** A day without its year, in the year of the same month that the address names; null where it names none. */
export function inYearOf(url: string, day: CivilDate): CivilDate | null {
  for (const [, year, month] of url.matchAll(MONTH))
    if (month === day.slice(5, 7)) return civilDateOf(Number(year), Number(month), Number(day.slice(8, 10)));
  return null;
}
