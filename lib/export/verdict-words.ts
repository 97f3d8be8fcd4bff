import type { Severity, VerdictKind } from "../audit/records/verdict.ts";

/** The words of a ledger, which is Chinese in every language of the program. */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  pass: "符合",
  fail: "不符合",
  review: "待人工",
  "not-applicable": "不适用",
  "not-assessed": "未检查",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  veto: "单项否决",
  deduct: "扣分",
  bonus: "加分",
  info: "提示",
};
