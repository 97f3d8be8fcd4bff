import { partsNamedBy } from "./part-id.ts";
import type { Marked, ReportLine } from "./report-line.ts";

/** How a heading is written; reports use one way for their parts and others below. */
export type HeadingStyle = "han" | "han-in-brackets" | "ordinal" | "figure" | "bare" | Exclude<Marked, "no">;

export interface Heading {
  readonly style: HeadingStyle;
  /** As written, with its line. */
  readonly number: string;
  /** 0 where it has no number. */
  readonly value: number;
  /** Plain text without the number. */
  readonly text: string;
  /** The line as the page writes it, without the text that follows on it. */
  readonly written: string;
  /** Plain text that follows the heading on its line. */
  readonly rest: string;
}

const HAN = "[一二三四五六七八九十]{1,3}";
/** On plain text. */
const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ["han", new RegExp(`^(${HAN})[、.,:]+(.+)$`, "u")],
  ["ordinal", new RegExp(`^第(${HAN})部分[、.,:]*(.+)$`, "u")],
  ["han-in-brackets", new RegExp(`^\\((${HAN})\\)[、.,:]*(.+)$`, "u")],
  ["figure", /^(\d{1,2})(?:[、.,)](?!\d)|、)(.+)$/u],
];
/** In the order of preference where several styles name as many parts. */
export const HEADING_STYLES: readonly HeadingStyle[] = [
  "han",
  "ordinal",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "bold",
  "han-in-brackets",
  "figure",
  "bare",
];
/** 一 概述: a gap is all that parts the number from a title, and 一是… is no title. */
const GAPPED = new RegExp(`^(${HAN})(?![是、.,:])(\\p{Script=Han}{2,30})$`, "u");
/** A title without number or mark-up, as automatic numbering leaves it behind. */
const BARE = /^[^,。;:]{2,30}(?:情况|事项|概述|概况|措施|问题)$/;
const STOP = /[。:;!]/;
/** Longer than any title of a part. */
const LONGEST = 40;
const DIGITS = "〇一二三四五六七八九";

/** Reads a line as a heading; null where it is none. */
export function headingOf({ kind, plain, text, marked }: ReportLine): Heading | null {
  if (kind !== "text") return null;
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(plain);
    if (match !== null) return heading(style, match[1] ?? "", match[2] ?? "", text);
  }
  const gapped = GAPPED.exec(plain);
  if (gapped !== null && namesPart(gapped[2] ?? ""))
    return heading("han", gapped[1] ?? "", gapped[2] ?? "", text);
  if (marked !== "no") return heading(marked, "", plain, text);
  return BARE.test(plain) && namesPart(plain) ? heading("bare", "", plain, text) : null;
}

function namesPart(text: string): boolean {
  return partsNamedBy(text).length > 0;
}

function heading(style: HeadingStyle, number: string, body: string, written: string): Heading | null {
  const stop = body.search(STOP);
  const own = stop < 0 ? body : body.slice(0, stop);
  if (own.length > LONGEST || own === "") return null;
  const rest = stop < 0 ? "" : body.slice(stop + 1);
  return {
    style,
    number,
    value: valueOf(number),
    text: own,
    written: rest === "" ? written : cut(written),
    rest,
  };
}

/** The page's own words up to the stop. */
function cut(written: string): string {
  const stop = written.search(/[。：:；;！!]/);
  return stop < 0 ? written : written.slice(0, stop);
}

/** 三 = 3, 十 = 10, 十二 = 12, 二十 = 20, "7" = 7. */
export function valueOf(number: string): number {
  if (/^\d*$/.test(number)) return Number(number);
  const ten = number.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(number);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
  return tens * 10 + Math.max(0, DIGITS.indexOf(number.charAt(ten + 1) || "〇"));
}
