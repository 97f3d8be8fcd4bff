import type { RunRecord } from "../records/run-record.ts";
import type { Verdict, VerdictKind } from "../records/verdict.ts";

type Judged = Pick<RunRecord, "verdicts" | "score">;

/** What one item says before and after; null = the checklist does not have it. */
export interface ItemEffect {
  readonly itemId: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}
export interface Outcome {
  readonly verdict: VerdictKind;
  readonly deduction: number;
  readonly findings: number;
}

/** What another checklist, or another revision, changes about one run. */
export interface ChecklistEffect {
  /** The scores are out of different full marks where items were added, dropped or weighed anew: show both with theirs. */
  readonly before: RunRecord["score"];
  readonly after: RunRecord["score"];
  /** Items that say something else, in the order of the later checklist, those it dropped last. */
  readonly changed: readonly ItemEffect[];
}

/** Compares two judgements of the same facts. A reworded reason is no change; a verdict, its points or findings are. */
export function checklistEffect(before: Judged, after: Judged): ChecklistEffect {
  const [old, late] = [outcomes(before), outcomes(after)];
  const ids = new Set([...late.keys(), ...old.keys()]);
  const changed = [...ids].flatMap((itemId): ItemEffect[] => {
    const one = { itemId, before: old.get(itemId) ?? null, after: late.get(itemId) ?? null };
    return isSame(one.before, one.after) ? [] : [one];
  });
  return { before: before.score, after: after.score, changed };
}

function outcomes({ verdicts }: Judged): ReadonlyMap<string, Outcome> {
  return new Map(verdicts.map((verdict) => [verdict.itemId, outcomeOf(verdict)]));
}

function outcomeOf({ verdict, deduction, findings }: Verdict): Outcome {
  return { verdict, deduction, findings: findings.length };
}

function isSame(a: Outcome | null, b: Outcome | null): boolean {
  return a?.verdict === b?.verdict && a?.deduction === b?.deduction && a?.findings === b?.findings;
}
