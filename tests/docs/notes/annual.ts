import { note, type Notes } from "./note.ts";

/** Evaluators that look at annual reports. */
export const ANNUAL_NOTES: Notes = {
  annualDeadline: note(
    "年报标题、发布日期及其来源、期限",
    "the report's title, its date with its source, and the deadline",
    "当地更早的期限不计；日期有出入时由人判断",
    "earlier local deadlines are not applied; where dates differ a person decides",
  ),
  annualSections: note(
    "见到的标题和缺少的部分",
    "the headings seen and the parts missing",
    "不评价内容是否充分",
    "not that the parts say enough",
  ),
  annualTables: note(
    "见到的表和缺少的行列",
    "the tables seen and the rows or columns missing",
    "图片、附件里的表没有读；2018 年度及以前不要求表格",
    "tables in pictures and files were not read; none is asked for up to report year 2018",
  ),
  annualArithmetic: note(
    "关系式、两边的数字和相差",
    "the relation, both sides and the difference",
    "只说关系不成立，不说哪一格错；空格按 0 计",
    "only that the relation does not hold, not which cell is wrong; blank cells count as 0",
  ),
  annualCrossYear: note(
    "两年的结转数字",
    "the figures carried over, of both years",
    "不说哪一年错；规范性文件数只提示",
    "not which year is wrong; the count of documents is only a hint",
  ),
  annualCitation: note(
    "所引文号的原文",
    "the citation in the report's words",
    "不核对引文内容",
    "not that what is cited says so",
  ),
  annualProseFigures: note(
    "文字中的数字和表中的数字",
    "the figure in prose and the one in the table",
    "认不出所指的数字不比较",
    "figures whose meaning was not recognised are not compared",
  ),
  annualSimilarity: note(
    "两年相同的段落并列",
    "the passages of both years side by side",
    "一律待人工：法定用语本来相同",
    "never a failure: statutory wording is the same each year",
  ),
};
