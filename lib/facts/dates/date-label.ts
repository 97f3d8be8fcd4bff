import { bareText, isShown } from "../plain-text/clean-text.ts";

/** What the words before a date say it is. `publication` is the day the page was published; `other` is not. */
export type DateLabel = "publication" | "time" | "other" | "none";

/** Longest first within each kind; compared with the end of what stands before the date, spaces removed. */
const LABELS: readonly (readonly [DateLabel, readonly string[]])[] = [
  [
    "other",
    (
      "成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 印发日期 印发时间 实施日期 施行日期 生效日期 生效时间 废止日期 失效日期 " +
      "失效时间 截止日期 截止时间 开始时间 结束时间 有效期 更新时间 更新日期 修改时间 答复时间 回复时间 留言时间 提交时间 来信时间 " +
      "截止 截至 截止至 有效期至 有效至 最近更新 最后更新 最新更新 " +
      "今天是 今日 现在是 当前时间 成立时间 出生年月 公示时间 公示期 起止时间 活动时间 征集时间"
    ).split(" "),
  ],
  [
    "publication",
    (
      "发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 发布于 上网日期 上网时间 发稿时间 发表时间 信息日期 " +
      "發佈日期 發佈時間 發布日期 發布時間 公開日期 公開時間"
    ).split(" "),
  ],
  ["time", "时间 日期 時間".split(" ")],
];
const OPENING = /(?<![:：[【(（〔])[:：[【(（〔]+$/;
const LAST_CHARACTERS = new Set(LABELS.flatMap(([, words]) => words.map((word) => word.slice(-1))));
const OPENING_MARKS = new Set(":：[【(（〔");
const REACH = 60;

/** Reads the label in front of offset `at`; a label may stand in the cell before. */
export function dateLabel(text: string, at: number): DateLabel {
  // Most dates have no label: one look at the last character tells.
  if (!LAST_CHARACTERS.has(lastBefore(text, at))) return "none";
  const before = bareText(text.slice(Math.max(0, at - REACH), at)).replace(OPENING, "");
  return LABELS.find(([, words]) => words.some((word) => before.endsWith(word)))?.[0] ?? "none";
}

/** The nearest character before a place that is neither white space nor an opening mark; "" where none is near. */
function lastBefore(text: string, at: number): string {
  const end = Math.max(0, at - REACH);
  for (let place = at - 1; place >= end; place--) {
    const character = text.charAt(place);
    if (!OPENING_MARKS.has(character) && isShown(text.charCodeAt(place))) return character;
  }
  return "";
}
