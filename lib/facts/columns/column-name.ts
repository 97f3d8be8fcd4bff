import { simplified } from "../plain-text/traditional.ts";

const COUNTER = /[(（[【]\s*\d+\s*(?:条|篇)?\s*[)）\]】]\s*$/;
const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;
const MORE = /(?:查看更多|更多|more)$/;
/** In 2024年度报告 the 年度 belongs to the name; in 2024年度部门预算 it belongs to the year. */
const YEAR_OF_NAME = /^[12]\d{3}(?=年(?:报|度报|度工作报告|度计划))/;
const YEAR = /^(?:[12]\d{3}|[一二]?[〇零一二三四五六七八九]{3,4})年度?/;
const OWN = /^(?:本|我)(?:局|厅|委|部门|单位|机关|市|县|区|省|州)/;
/** The bureaus this program was written for; others are not cut off, for 区域布局规划 must not become 规划. */
const BUREAU = new RegExp(
  "^.{0,12}?(?:科学技术委员会|科学技术局|科学技术厅|科技工信局|科工信局|科工局|科技局|科技厅|科技委|科委" +
    // Merged with other trades: 科技和工业信息化局, 教育科技和体育局, 教科体局.
    "|(?:科学技术|科技)[和与]?(?:工业|信息|工信|经济|商务|体育|地震|教育|农业|知识产权|文化)[^局]{0,6}(?<!布)局" +
    "|教科体?局|科教局|科经局|科商局)",
);
/** 科技局概况 without the bureau is 机构概况; a bare 概况 would be anything's. */
const NEEDS_A_SUBJECT = /^(?:概况|简介|介绍)$/;

/**
 * The name of a column (栏目) as names are compared: no spaces, punctuation or 书名号, half width, lower case,
 * simplified, without the bureau's own name or a year in front. Never empty unless the name has no letters.
 */
export function normaliseColumnName(name: string): string {
  const letters = simplified(
    name.normalize("NFKC").replace(COUNTER, "").replace(NOT_A_LETTER, "").toLowerCase(),
  );
  return without(
    YEAR,
    without(YEAR_OF_NAME, withoutOwner(without(YEAR, without(YEAR_OF_NAME, without(MORE, letters))))),
  );
}

function withoutOwner(name: string): string {
  const rest = without(BUREAU, without(OWN, name));
  return rest !== name && NEEDS_A_SUBJECT.test(rest) ? `机构${rest}` : rest;
}

function without(part: RegExp, name: string): string {
  const rest = name.replace(part, "");
  return rest.length < 2 ? name : rest;
}
