import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { FigureKind } from "./figure-kind.ts";
import type { Sentence } from "./sentences.ts";
import { clausesOf } from "./sentences.ts";

const NUMBER = "(\\d{1,6})(?:件|宗|条|起|份|项|例|人次)";
const REQUEST = "(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:信息)?申请(?:信息|事项|表)?(?:共计?|总计|合计)?";
/** What a clause counts; on plain text, the first that fits is meant. */
const KINDS: readonly (readonly [FigureKind, RegExp])[] = [
  ["carried-in", new RegExp(`(?:上年度?|上一年度?)结转[^\\d]{0,16}?${NUMBER}`)],
  ["carried-out", new RegExp(`结转(?:至)?下(?:一)?年度?[^\\d]{0,12}?${NUMBER}`)],
  ["received", new RegExp(`(?:新收(?:到)?|收到|接收|受理)(?:各类)?(?:依申请公开)?${REQUEST}${NUMBER}`)],
  ["granted", new RegExp(`(?<!不)予以公开(?:的)?(?:共)?${NUMBER}`)],
  ["partial", new RegExp(`部分公开(?:的)?(?:共)?${NUMBER}`)],
  ["refused", new RegExp(`不予公开(?:的)?(?:共)?${NUMBER}`)],
  ["unavailable", new RegExp(`无法提供(?:的)?(?:共)?${NUMBER}`)],
  ["unprocessed", new RegExp(`不予处理(?:的)?(?:共)?${NUMBER}`)],
  ["review", new RegExp(`行政复议(?:案件|申请)?(?:共)?${NUMBER}`)],
  ["litigation", new RegExp(`行政诉讼(?:案件)?(?:共)?${NUMBER}`)],
];
/** A clause about a share of the whole, another year, or another count is not the table's figure. */
const OTHER =
  /其中|网[上络]|信函|当面|现场|邮[件寄]|传真|同比|较|比上|增[加长]|减少|下降|去年|近年|累计|以来|截至|截止|历年|分别|市本级|全市|全县|全区|各单位|季度|月份?[^年]|复议后|维持|纠正|未经|直接/;

/** 行政复议 that the bureau decides is its business, not a dispute over disclosure. */
const OWN_BUSINESS = /受理|办理|审理|审结|化解|调解|应诉|收到/;
const DISPUTES: readonly FigureKind[] = ["review", "litigation"];

/** The figures that prose gives of requests and disputes in the year, each with its sentence. */
export function figureSteps(sentences: readonly Sentence[]): Steps<AnnualReport["figures"]> {
  return flatSteps(sentences, ({ text, plain }) =>
    clausesOf(plain)
      .filter((clause) => !OTHER.test(clause))
      .flatMap((clause) => {
        const found = KINDS.flatMap(([what, pattern]) => {
          const value = pattern.exec(clause)?.[1];
          const isOwn = DISPUTES.includes(what) && OWN_BUSINESS.test(clause);
          return value === undefined || isOwn ? [] : [{ what, value: Number(value), sentence: text }];
        });
        return found.slice(0, 1);
      }),
  );
}
