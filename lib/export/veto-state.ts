import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { decisionOf } from "../audit/review/current-view.ts";
import type { Verdict } from "../audit/records/verdict.ts";

/** What a run says about vetoes, so that no screen says more: an item that was not judged is not “not met”. */
export interface VetoState {
  /** Veto items of the checklist; 0 where it has none. */
  readonly items: number;
  readonly met: readonly Verdict[];
  /** Of those met, how many no person has confirmed yet. */
  readonly unconfirmed: number;
  readonly waiting: readonly Verdict[];
  readonly notAssessed: readonly Verdict[];
  /** Items that were judged and not met. */
  readonly clear: number;
}

/** How the vetoes of a run stand after review. */
export function vetoState(run: ReviewedRun): VetoState {
  const vetoes = run.record.verdicts.filter(({ severity }) => severity === "veto");
  const are = (kind: Verdict["verdict"]) => vetoes.filter(({ verdict }) => verdict === kind);
  const met = are("fail");
  return {
    items: vetoes.length,
    met,
    unconfirmed: met.filter((verdict) => !isConfirmed(verdict, run)).length,
    waiting: are("review"),
    notAssessed: are("not-assessed"),
    clear: are("pass").length,
  };
}

function isConfirmed({ itemId, findings }: Verdict, { reviews }: ReviewedRun): boolean {
  const keys = findings.length > 0 ? findings.map(({ key }) => key) : [itemId];
  return keys.every((key) => decisionOf(reviews, key) === "confirmed");
}
