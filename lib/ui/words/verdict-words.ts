import type { Severity, VerdictKind } from "../../audit/records/verdict.ts";
import type { Words } from "./words.ts";

export const VERDICT: Words<VerdictKind> = {
  pass: "verdictPass",
  fail: "verdictFail",
  review: "verdictReview",
  "not-applicable": "verdictNotApplicable",
  "not-assessed": "verdictNotAssessed",
};

/** The order in which verdicts are always shown. */
export const VERDICT_ORDER: readonly VerdictKind[] = [
  "pass",
  "fail",
  "review",
  "not-applicable",
  "not-assessed",
];

export const SEVERITY: Words<Severity> = {
  veto: "severityVeto",
  deduct: "severityDeduct",
  bonus: "severityBonus",
  info: "severityInfo",
};

export const SEVERITY_ORDER: readonly Severity[] = ["veto", "deduct", "bonus", "info"];
