import type { Text } from "../../facts/text.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Verdict, VerdictKind } from "../records/verdict.ts";
import { countNeeded } from "./count-needed.ts";
import { confirmedDeduction, remainingDeduction } from "./remaining-deduction.ts";
import type { Decision } from "./review.ts";

/**
 * A verdict as people have decided its findings; a verdict without findings is decided under its item's id.
 * - Nothing decided, or nothing that changes it: the verdict itself.
 * - Every finding dismissed: `not-applicable` where all are so, else `pass` – a false positive says that the page is in
 *   order. No points.
 * - Some dismissed: the rest keeps the verdict and is charged alone. A veto rests on the count of its findings: it
 *   stands while enough are left, passes when too few are, and is for a person where the count it needs is unknown.
 * - `review` with every kept finding confirmed: a person has found it to fail, and it is charged; a veto only when the
 *   confirmed ones are as many as it needs, or the item itself was confirmed.
 * - `not-assessed` can only become `not-applicable`: nothing was seen that could be right or wrong.
 */
export function reviewedVerdict(
  verdict: Verdict,
  item: ChecklistItem | null,
  decide: (key: string) => Decision | null,
): Verdict {
  if (verdict.verdict === "pass" || verdict.verdict === "not-applicable") return verdict;
  const keys = verdict.findings.length > 0 ? verdict.findings.map(({ key }) => key) : [verdict.itemId];
  const decisions = keys.map(decide);
  const excluded = decisions.filter((one) => one === "not-applicable").length;
  if (verdict.verdict === "not-assessed") {
    return excluded === keys.length ? closed(verdict, "not-applicable", decisions) : verdict;
  }
  const dismissed = decisions.filter(isDismissal).length;
  if (dismissed === keys.length) {
    return closed(verdict, excluded === keys.length ? "not-applicable" : "pass", decisions);
  }
  const allConfirmed = decisions.every((one) => isDismissal(one) || one === "confirmed");
  const kind: VerdictKind = verdict.verdict === "fail" || allConfirmed ? "fail" : "review";
  return dismissed === 0 && kind === verdict.verdict ? verdict : weighed(verdict, item, decisions, kind);
}

/** Whether this decision takes a finding out of every count. */
export function isDismissal(decision: Decision | null): boolean {
  return decision === "false-positive" || decision === "not-applicable";
}

function weighed(
  verdict: Verdict,
  item: ChecklistItem | null,
  decisions: readonly (Decision | null)[],
  kind: "fail" | "review",
): Verdict {
  const findings = verdict.findings.filter((_, index) => !isDismissal(decisions[index] ?? null));
  const isPartial = findings.length < verdict.findings.length;
  const needed = verdict.severity === "veto" ? countNeeded(item) : 0;
  const left = { ...verdict, findings, reason: told(verdict.reason, decisions) };
  // An evaluator may put several things into one finding; then the count of findings says nothing.
  const isCounted = needed !== null && verdict.findings.length >= needed;
  if (isCounted && findings.length < needed) return { ...left, verdict: "pass", deduction: 0 };
  if (!isCounted && isPartial) return { ...left, verdict: "review", deduction: 0 };
  // Too few were found to meet the veto and the rest was in doubt: confirming the few does not settle the doubt.
  const isShort = needed !== null && findings.length > 0 && findings.length < needed;
  if (verdict.verdict === "review" && isShort) return { ...left, verdict: "review" };
  if (kind === "review") return { ...left, verdict: "review" };
  const deduction =
    verdict.verdict === "review"
      ? confirmedDeduction(verdict, item, findings)
      : remainingDeduction(verdict, item, findings);
  return { ...left, verdict: "fail", deduction };
}

function closed(verdict: Verdict, kind: VerdictKind, decisions: readonly (Decision | null)[]): Verdict {
  return {
    ...verdict,
    verdict: kind,
    reason: told(verdict.reason, decisions),
    deduction: 0,
    findings: [],
  };
}

function told(reason: Text, decisions: readonly (Decision | null)[]): Text {
  const count = (kind: Decision) => decisions.filter((one) => one === kind).length;
  const parts = (
    [
      ["确认", "confirmed", count("confirmed")],
      ["误报", "false positive", count("false-positive")],
      ["不适用", "not applicable", count("not-applicable")],
    ] as const
  ).filter(([, , times]) => times > 0);
  const zh = parts.map(([word, , times]) => `${word} ${times} 条`).join("、");
  const en = parts.map(([, word, times]) => `${word}: ${times}`).join(", ");
  return { zh: `${reason.zh}（复核：${zh}）`, en: `${reason.en} (reviewed – ${en})` };
}
