import type { Verdict, VerdictKind } from "./verdict.ts";

export type VerdictTally = Readonly<Record<VerdictKind, number>>;

/** How many items have each verdict. */
export function tallyOf(verdicts: readonly Verdict[]): VerdictTally {
  const tally = { pass: 0, fail: 0, review: 0, "not-applicable": 0, "not-assessed": 0 };
  for (const { verdict } of verdicts) tally[verdict] += 1;
  return tally;
}
