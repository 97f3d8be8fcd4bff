import type { Decision, Rectification, RectificationState } from "../../audit/review/review.ts";
import type { ChangeKind } from "../../compare/change.ts";
import type { Words } from "./words.ts";

/** What became of a finding since the audit before. */
export const CHANGE: Words<ChangeKind> = {
  new: "changeNew",
  worse: "changeWorse",
  still: "changeStill",
  fixed: "changeFixed",
  "page-gone": "changePageGone",
  "not-comparable": "changeNotComparable",
};

/** What a person has said of a finding; `none` while nobody has. */
export const DECISION: Words<Decision | "none"> = {
  confirmed: "decisionConfirmed",
  "false-positive": "decisionFalsePositive",
  "not-applicable": "verdictNotApplicable",
  none: "decisionNone",
};

export const REVIEW_STATE: Words<"open" | "confirmed" | "dismissed"> = {
  open: "decisionNone",
  confirmed: "decisionConfirmed",
  dismissed: "decisionDismissed",
};

/** How far mending has come (整改状态). */
export const RECTIFICATION: Words<RectificationState> = {
  "not-issued": "mendNotIssued",
  issued: "mendIssued",
  answered: "mendAnswered",
  done: "mendDone",
  overdue: "mendOverdue",
};

/** What the re-check of a mended finding found (复核结果). */
export const RECHECK: Words<NonNullable<Rectification["result"]>> = {
  passed: "recheckPassed",
  failed: "recheckFailed",
};
