import { plain } from "./plain.ts";

/** What a report's title says. `year` null: the title is a report's but names no year. */
export interface ReportTitle {
  readonly year: number | null;
  readonly bureau: string;
}

const SUBJECT = "(?:政府|政务)?(?:信息|政务)公开";
/** 政府信息公开(工作)年度报告, 年报, 年度工作报告; the tail tells 年报 from 年报通知. */
const REPORT = new RegExp(
  `^(.*?)${SUBJECT}(?:工作)?(?:情况)?(?:的)?(?:年度(?:工作)?报告|年报|工作年报|工作报告)(.*)$`,
);
/** 苍浦市科技局信息公开2024年度报告: the year stands inside. */
const SPLIT = new RegExp(
  `^(.*?)${SUBJECT}(?:工作)?((?:[12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})年度?)(?:工作)?(?:报告|年报)(.*)$`,
);
/** Papers about reports or of another kind: 网站工作年度报表 and 法治政府建设年度报告 are none. */
const OTHER = /报表|法治|通知|通报|解读|要点|方案|目录|汇总|统计表|情况表|图解|规定|办法|公告/;
const YEAR = /([12]\d{3})(?:年|(?!\d))/;
const HAN_YEAR = /([一二][〇○零一二三四五六七八九]{3})年/;
const HAN_DIGITS = "〇一二三四五六七八九";
const FIRST_YEAR = 2007;
const LAST_YEAR = 2099;

/** Every report's title has this character, and of thousands of rows few have. */
const SIGN = /[报報]/;

/** Reads a title; null where it is no annual disclosure report's. */
export function reportTitle(title: string): ReportTitle | null {
  if (!SIGN.test(title)) return null;
  const text = plain(title).replace(/[《》“”"]/g, "");
  const split = SPLIT.exec(text);
  const match = split ?? REPORT.exec(text);
  if (match === null || OTHER.test(text)) return null;
  const before = match[1] ?? "";
  const year = yearIn(split?.[2] ?? before) ?? yearIn(match.at(-1) ?? "");
  return { year, bureau: bureauIn(before) };
}

function yearIn(text: string): number | null {
  const digits = YEAR.exec(text)?.[1] ?? fromHan(HAN_YEAR.exec(text)?.[1] ?? "");
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function fromHan(year: string): string {
  return Array.from(year.replace(/[○零]/g, "〇"), (digit) => HAN_DIGITS.indexOf(digit)).join("");
}

function bureauIn(before: string): string {
  const parts = before.split(/(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})年?度?/);
  const name = parts.map((part) => part.replace(/^关于|[^\p{L}]|的$/gu, "")).find((part) => part.length >= 3);
  return name ?? "";
}
