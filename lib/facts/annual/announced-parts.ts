import type { AnnualReport } from "./annual-report.ts";
import { valueOf } from "./heading.ts";
import type { Sentence } from "./sentences.ts";

/** 由…共八部分组成, 共分6个部分: never 第三部分. */
const COUNT = /(?<!第)(?:^|[^一二三四五六七八九十\d])([一二三四五六七八九十]{1,2}|\d{1,2})个?大?部分/;
const SUBJECT = /报告|全文|由.{0,200}(?:组成|构成)/;

/** How many parts the report says it has, from the text before the first; null where it does not say. */
export function announcedParts(preface: readonly Sentence[]): AnnualReport["announced"] {
  for (const { text, plain } of preface) {
    const count = SUBJECT.test(plain) ? valueOf(COUNT.exec(plain)?.[1] ?? "0") : 0;
    if (count > 0) return { count, sentence: text };
  }
  return null;
}
