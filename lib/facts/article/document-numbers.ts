import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import { allMatches } from "../plain-text/all-matches.ts";
import { bareText } from "../plain-text/clean-text.ts";
import { hanNumber } from "../plain-text/han-number.ts";

/** 国办发〔2019〕54号 in any brackets, and orders: 国务院令第711号, 主席令（第四十三号）. On text without white space but its line breaks. */
const NUMBER =
  /([\p{Script=Han}]{1,16})[〔[［（(【{﹝〈<]((?:19|20)\d{2})年?[〕\]］）)】}﹞〉>](?:第)?(\d{1,5})号/gu;
const ORDER =
  /([\p{Script=Han}]{1,24}令)[（(〔]?\n*(?:第?(\d{1,4})|第([〇○零一二三四五六七八九十百]{1,7}))号/gu;
const YEAR_IN_BRACKETS = /[〔[［（(【{﹝〈<](?:19|20)\d{2}/;
const ORDER_SIGN = /令/;
/** 2001年1月20日科学技术部令第4号: the day ends before the organ. */
const END_OF_DAY = /(\d日)/g;
/** Characters between two rests. */
const STRETCH = 50_000;
/** Lines with a number that are looked at between two rests. */
const GROUP = 500;
/** Parts lines that do not follow each other on the page. */
const BETWEEN = "。";
const STATE = "中华人民共和国";
/** Words before the issuing organ's code in running text. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|遵照|参照|关于|以及|印发|转发|下发|执行|废止|通知|意见|规定|办法|文件|文号|字号|号为|下称|简称|详见)/u;
/** Words that join two numbers; in the name of an organ (国家发展和改革委员会令) they may stand, in its code they may not. */
const JOINT = /^.*[号的了和与及或由经至见]/u;
const LEADING_JOINT = /^(?:.*号)?[的了和与及或由经至]?/u;

/** Document numbers in the text, brackets normalised to 〔〕, each once in order. */
export function documentNumbers(text: string): string[] {
  return finish(documentNumberSteps(text));
}

/** `documentNumbers` in steps, between which whoever runs it may rest. */
export function* documentNumberSteps(text: string): Steps<string[]> {
  const lines = yield* numberedLines(text);
  const groups = Array.from({ length: Math.ceil(lines.length / GROUP) }, (_, at) =>
    lines.slice(at * GROUP, (at + 1) * GROUP).join("\n"),
  );
  const all: string[] = [];
  for (const group of groups) {
    all.push(...numbersIn(group));
    yield;
  }
  return [...new Set(all)];
}

function numbersIn(lines: string): string[] {
  const bare = lines.normalize("NFKC").replace(END_OF_DAY, "$1\n");
  const numbers = matchesOf(bare, NUMBER, YEAR_IN_BRACKETS).map(
    ({ index, 1: organ = "", 2: year = "", 3: serial = "" }) => ({
      index,
      number: named(organ, JOINT, (name) => `${name}〔${year}〕${String(Number(serial))}号`),
    }),
  );
  const orders = matchesOf(bare, ORDER, ORDER_SIGN).map(
    ({ index, 1: organ = "", 2: digits, 3: han = "" }) => {
      const serial = digits === undefined ? hanNumber(han) : Number(digits);
      const number = serial === null ? null : named(organ, LEADING_JOINT, (name) => `${name}第${serial}号`);
      return { index, number };
    },
  );
  const all = [...numbers, ...orders].sort((a, b) => a.index - b.index);
  return all.flatMap(({ number }) => (number === null ? [] : [number]));
}

/** Few texts have the sign that every match has: it is looked for first. */
function matchesOf(text: string, pattern: RegExp, sign: RegExp): RegExpExecArray[] {
  return sign.test(text) ? allMatches(text, pattern) : [];
}

/**
 * The lines that hold a 号, each after the nearest line with text before it (国务院令 and 第711号 may be two), without
 * white space: few of a page's lines have a number, and only they are looked at closely.
 */
function* numberedLines(text: string): Steps<string[]> {
  const lines: string[] = [];
  let rested = 0;
  let end = -1;
  for (let at = text.indexOf("号"); at >= 0; at = text.indexOf("号", end)) {
    if (at > rested + STRETCH) {
      yield;
      rested = at;
    }
    const start = text.lastIndexOf("\n", at) + 1;
    const before = lineBefore(text, start);
    end = lineEnd(text, at);
    lines.push(`${BETWEEN}\n${before}\n${bareText(text.slice(start, end))}`);
  }
  return lines;
}

function lineBefore(text: string, start: number): string {
  for (let end = start - 1; end > 0; end = text.lastIndexOf("\n", end - 1)) {
    const line = bareText(text.slice(text.lastIndexOf("\n", end - 1) + 1, end));
    if (line !== "") return line;
  }
  return "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function named(organ: string, joint: RegExp, write: (name: string) => string): string | null {
  const name = organ.replace(LEAD_IN, "").replace(STATE, "").replace(joint, "");
  return name === "" || name === "令" ? null : write(name);
}
