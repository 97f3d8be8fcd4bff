import { finish } from "../steps/finish.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { allMatches } from "../plain-text/all-matches.ts";
import type { CivilDate } from "../civil-date.ts";
import { civilDateOf, shanghaiDay } from "../civil-date.ts";

/** A day written somewhere in a text. `from` and `to` are offsets of the writing. */
export interface DateMention {
  readonly date: CivilDate;
  readonly from: number;
  readonly to: number;
  /** `numeric` 2024-05-06, `han` 2024年5月6日 or 二〇二四年五月六日, `split` the day apart from its month. */
  readonly form: "numeric" | "han" | "split";
}

/** White space, seams of tags and the marks without width that editors leave in a text. */
const GAP = "[\\s\\u2063\\u200b-\\u200d\\u2060]{0,4}";
const YEAR = "(?<!\\d)((?:19|20)\\d{2})";
const MONTH_DAY = `${GAP}-${GAP}(\\d{1,2})${GAP}-${GAP}(\\d{1,2})(?!\\d)`;
const FORMS: readonly (readonly [DateMention["form"], RegExp, readonly [number, number, number]])[] = [
  [
    "han",
    new RegExp(`${YEAR}${GAP}[年년]${GAP}(\\d{1,2})${GAP}[月월]${GAP}(\\d{1,2})${GAP}[日号號일]`, "g"),
    [1, 2, 3],
  ],
  [
    "numeric",
    new RegExp(
      `${YEAR}(?:${MONTH_DAY}|${MONTH_DAY.replaceAll("-", "\\/")}|${MONTH_DAY.replaceAll("-", "\\.")})`,
      "g",
    ),
    [1, 2, 3],
  ],
  ["split", /(?<![\d.\-/])(\d{1,2})[\s\u2063]{1,12}((?:19|20)\d{2})[-/.](\d{1,2})(?![\d.\-/])/g, [2, 3, 1]],
  ["split", /(?<![\d.\-/])((?:19|20)\d{2})[-/.](\d{1,2})[\s\u2063]{1,12}(\d{1,2})(?![\d.\-/:])/g, [1, 2, 3]],
  ["split", /(?<![\d.\-/])(\d{1,2})[-/.](\d{1,2})[\s\u2063]{1,12}((?:19|20)\d{2})(?![\d.\-/年])/g, [3, 1, 2]],
  ["split", /(?<![\d.\-/])((?:19|20)\d{2})[\s\u2063]{1,12}(\d{1,2})[-/.](\d{1,2})(?![\d.\-/:])/g, [1, 2, 3]],
];
const WHOLE_FORMS = FORMS.filter(([form]) => form !== "split");
/** What stands in pieces has a gap between two of its numbers: one look for all of its forms. */
const GAP_IN_NUMBERS = /\d[\s\u2063]{1,12}\d/;
const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_DATE =
  /([一二][〇○零ＯO一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;
/** Every form but that in Chinese numerals has a year in digits; no form reaches this far from it. */
const ANY_YEAR = /(?:19|20)\d{2}/g;
const REACH = 40;
/** Characters that are looked at between two rests. */
const LONG = 20_000;
/** Digits and signs of full width, and whatever an editor puts for a hyphen (&ndash;). */
const NOT_PLAIN = /[０-９－／．‐-―−﹣]/;
const DASHES = /[－‐-―−﹣]/g;
/** Where a cell of its own begins and ends, as far as it goes on one line. */
const CELL_BEGINS = /(?:^|[\n\u2063:：])[^\S\n]{0,12}[[【(（〔]?[^\S\n]{0,12}$/;
const CELL_ENDS =
  /^(?:[^\S\n]{0,12}\d{1,2}:\d{2}(?::\d{2})?)?[^\S\n]{0,12}[\]】)）〕]?[^\S\n]{0,12}(?:$|[\n\u2063])/;

/** Every day written in the text, in order of place; overlapping readings give the earliest and longest. */
export function findDates(text: string): DateMention[] {
  return finish(dateSteps(text));
}

/** `findDates` in steps, between which whoever runs it may rest. */
export function* dateSteps(text: string): Steps<DateMention[]> {
  const plain = NOT_PLAIN.test(text) ? halfWidth(text) : text;
  const found = hanDates(plain);
  yield;
  for (const stretch of yield* flatSteps(neighbourhoods(plain), cutUp)) {
    const around = plain.slice(stretch.from, stretch.to);
    const forms = GAP_IN_NUMBERS.test(around) ? FORMS : WHOLE_FORMS;
    for (const [form, pattern, order] of forms)
      for (const date of matches(around, stretch.from, form, pattern, order))
        if (date.from >= stretch.own && date.from < stretch.end && (form !== "split" || isApart(plain, date)))
          found.push(date);
    if (stretch.to - stretch.from >= LONG) yield;
  }
  yield;
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.reduce<DateMention[]>((kept, next) => {
    if (next.from >= (kept.at(-1)?.to ?? 0)) kept.push(next);
    return kept;
  }, []);
}

/** An instant with its zone, as programs write it: late evening in UTC is the next day in Shanghai. */
const INSTANT = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))\s*$/;

/** The first day written in a short text such as a meta tag, also 20240506 or an instant; null when there is none. */
export function firstDate(text: string): CivilDate | null {
  const instant = INSTANT.exec(text)?.[1];
  if (instant !== undefined) return Number.isNaN(Date.parse(instant)) ? null : shanghaiDay(instant);
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?\s*$/.exec(text);
  if (compact) return civilDateOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return findDates(text)[0]?.date ?? null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** In pieces only where nothing else stands in their cells: 统计公报2024 beside 05-06 is a title and a day of any year. */
function isApart(text: string, { from, to }: Span): boolean {
  return (
    CELL_BEGINS.test(text.slice(Math.max(0, from - REACH), from)) &&
    CELL_ENDS.test(text.slice(to, to + REACH))
  );
}

/** A span to look at for the dates that begin from `own` to `end`. */
interface Stretch extends Span {
  readonly own: number;
  readonly end: number;
}

/** A list of thousands of dates is one long neighbourhood: it is looked at piece by piece. */
function cutUp({ from, to }: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let own = from; own < to; own += LONG) {
    const end = Math.min(to, own + LONG);
    stretches.push({ from: Math.max(from, own - REACH), to: Math.min(to, end + REACH), own, end });
  }
  return stretches;
}

/** The stretches of the text that have a year: only there are dates looked for. */
function neighbourhoods(text: string): Span[] {
  const found: { from: number; to: number }[] = [];
  for (const { index } of allMatches(text, ANY_YEAR)) {
    const last = found.at(-1);
    const from = Math.max(0, index - REACH);
    if (last !== undefined && from <= last.to) last.to = index + REACH;
    else found.push({ from, to: index + REACH });
  }
  return found;
}

function matches(
  text: string,
  offset: number,
  form: DateMention["form"],
  pattern: RegExp,
  order: readonly [number, number, number],
): DateMention[] {
  return allMatches(text, pattern).flatMap((match) => {
    // The three ways to separate a numeric date are alternatives of one pattern: only one pair of groups is filled.
    const groups = [match[0], ...match.slice(1).filter((group) => group)];
    const [year, month, day] = order.map((index) => Number(groups[index]));
    return mention(form, offset, match, civilDateOf(year ?? 0, month ?? 0, day ?? 0));
  });
}

function hanDates(text: string): DateMention[] {
  return allMatches(text, HAN_DATE).flatMap((match) => {
    const [, year = "", month = "", day = ""] = match;
    const digits = Array.from(year.replace(/[○零ＯO]/g, "〇"), (character) =>
      HAN_DIGITS.indexOf(character),
    ).join("");
    return mention("han", 0, match, civilDateOf(Number(digits), hanNumber(month), hanNumber(day)));
  });
}

function mention(
  form: DateMention["form"],
  offset: number,
  match: RegExpExecArray,
  date: CivilDate | null,
): DateMention[] {
  const from = offset + match.index;
  return date === null ? [] : [{ date, form, from, to: from + match[0].length }];
}

/** 十 = 10, 十五 = 15, 二十 = 20, 二十五 = 25. */
function hanNumber(text: string): number {
  const ten = text.indexOf("十");
  if (ten < 0) return HAN_DIGITS.indexOf(text);
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.charAt(ten - 1));
  const ones = ten === text.length - 1 ? 0 : HAN_DIGITS.indexOf(text.charAt(ten + 1));
  return tens * 10 + ones;
}

/** Same length, so that offsets stay true. */
function halfWidth(text: string): string {
  return text
    .replace(DASHES, "-")
    .replace(/[０-９／．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
