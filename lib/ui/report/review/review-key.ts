import type { Decision } from "../../../audit/review/review.ts";
import type { VerdictKind } from "../../../audit/records/verdict.ts";

const DECISIONS: readonly Decision[] = ["confirmed", "false-positive", "not-applicable"];

/** What a person may say of a finding: what was not assessed can be neither right nor wrong. */
export function decisionsFor(verdict: VerdictKind): readonly Decision[] {
  return verdict === "not-assessed" ? ["not-applicable"] : DECISIONS;
}

/** What a key means for the opened finding: 1, 2, 3 decide, U takes back, N goes to the note. Null for any other key. */
export function reviewKey(key: string): Decision | "undo" | "note" | null {
  if (key.toLowerCase() === "u") return "undo";
  if (key.toLowerCase() === "n") return "note";
  return DECISIONS[Number(key) - 1] ?? null;
}
