/** Words that tell a yearly report's title from others. */
export interface TitleWords {
  /** What the report is about: 政府信息公开. */
  readonly subjects: readonly string[];
  /** What kind of paper it is: 年度报告, 年报. */
  readonly forms: readonly string[];
  /** What makes it another paper: 通知, 报表. */
  readonly notWith: readonly string[];
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
const WRITTEN_YEAR = /[一二][〇○零0oO九][〇○零0oO一二三四五六七八九]{2}/g;
const DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  o: "0",
  O: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** 2008—2010 年度, 2008 年至 2010 年度. */
const RANGE = /(?<!\d)((?:19|20)\d{2})年?度?(?:[-~–—―－]{1,2}|至|到)((?:19|20)\d{2})(?!\d)/g;
/** A longer span is no report: 1949—2019. */
const LONGEST_RANGE = 20;

/** Every year that a title names, in figures or characters, and every year between two that it joins. */
export function yearsIn(title: string): number[] {
  const text = title.normalize("NFKC");
  return [...new Set([...namedIn(text), ...betweenIn(text)])];
}

function betweenIn(text: string): number[] {
  return [...text.replace(/\s+/g, "").matchAll(RANGE)].flatMap(([, from, to]) => {
    const [first, span] = [Number(from), Number(to) - Number(from)];
    return span > 0 && span <= LONGEST_RANGE ? Array.from({ length: span + 1 }, (_, at) => first + at) : [];
  });
}

function namedIn(text: string): number[] {
  const written = [...text.matchAll(WRITTEN_YEAR)].map(([year]) =>
    Number(Array.from(year, (one) => DIGITS[one] ?? one).join("")),
  );
  return [...[...text.matchAll(YEAR)].map((match) => Number(match[1])), ...written];
}

/** Whether a title anywhere on the site is surely that of a yearly report. */
export function isReportTitle(title: string, words: TitleWords): boolean {
  return has(title, words.subjects) && has(title, words.forms) && !has(title, words.notWith);
}

/** Whether a row of the report column itself may be a report: there, a bare 2014 年度 is one. */
export function mayBeReport(title: string, words: TitleWords): boolean {
  return !has(title, words.notWith);
}

/** Whether a title speaks of a report and may be about it or carry it: 关于公布 2012 年度报告的通知. */
export function speaksOfReport(title: string, words: TitleWords): boolean {
  return has(title, words.forms);
}

function has(title: string, words: readonly string[]): boolean {
  const plain = /\s/.test(title) ? title.replace(/\s+/g, "") : title;
  return words.some((word) => plain.includes(word));
}
