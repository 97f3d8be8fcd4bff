import { note, type Notes } from "./note.ts";

/** Evaluators that look at columns and their rows. */
export const COLUMN_NOTES: Notes = {
  columnPresent: note(
    "栏目地址和原话；未找到时列出首页栏目名和查过的个数",
    "the column's address and words; where none was found, the column names of the home page and how many were searched",
    "不评价栏目内容是否齐全、准确、及时",
    "not that the column's content is complete, right or up to date",
  ),
  yearsCovered: note(
    "缺少的年度，前后两年的条目和日期",
    "the years missing, with the rows and dates on either side",
    "不评价年报内容；列表没有读完时不说缺年度",
    "nothing on what the reports say; no year is called missing while the list was not read to its end",
  ),
  staleColumns: note(
    "栏目、最新一条及其日期、天数",
    "the column, its newest row with date, and the days since",
    "不判断这段时间是否确有应公开的信息",
    "not that there was anything to publish in that time",
  ),
  blankColumns: note(
    "栏目地址和页面原话（暂无内容）",
    "the column's address and its own words",
    "由脚本填充、未渲染的列表不算空白；是否允许空白由人判断",
    "a list that a script fills is not blank until rendered; whether a column may be blank is for a person",
  ),
  monthlyFrequency: note(
    "不足的月份、条数和当月条目",
    "the thin months with their count and rows",
    "早于列表最早一条的月份、只有部分在时段内的月份不算不足",
    "months before the oldest row, or only partly in the window, are not called thin",
  ),
  staleColumnCount: note(
    "计入的每个栏目、最新一条及其日期",
    "each column counted, with its newest row and date",
    "没有读到、未注明日期的栏目不计入；是否确有应更新的内容由人判断",
    "columns that were not read or have no dates are not counted; whether anything was due is for a person",
  ),
  blankColumnCount: note(
    "计入的每个空白栏目和页面原话",
    "each blank column counted, in its own words",
    "由脚本填充、没有读到的栏目不计入",
    "columns that a script fills or that were not read are not counted",
  ),
  undatedLists: note(
    "列表地址和不带日期的条目",
    "the list with its rows that have no date",
    "不说列表没有更新，只说看不出日期",
    "not that the list is stale, only that its dates cannot be seen",
  ),
};
