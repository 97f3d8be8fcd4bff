import type { Change, ChangeKind } from "./change.ts";

/** How many findings went which way. */
export function changeCounts(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const counts = { new: 0, worse: 0, still: 0, fixed: 0, "page-gone": 0, "not-comparable": 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
