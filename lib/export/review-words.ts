import type { Decision, Rectification, RectificationState } from "../audit/review/review.ts";

/** The words of a ledger for what people have said, which are Chinese in every language of the program. */
export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  confirmed: "确认",
  "false-positive": "误报",
  "not-applicable": "不适用",
};

export const RECTIFICATION_WORDS: Readonly<Record<RectificationState, string>> = {
  "not-issued": "未下发",
  issued: "已下发",
  answered: "已反馈",
  done: "已整改",
  overdue: "逾期未整改",
};

export const RECHECK_WORDS: Readonly<Record<NonNullable<Rectification["result"]>, string>> = {
  passed: "通过",
  failed: "未通过",
};
