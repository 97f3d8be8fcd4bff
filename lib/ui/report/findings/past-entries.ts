import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../../audit/review/apply-reviews.ts";
import type { Change, ChangeKind } from "../../../compare/change.ts";
import { openEntriesOf, type Entry } from "../../../export/entries.ts";

/** Findings of the audit before that are not among those of this one, as they were seen then. */
export function pastEntries(
  before: ReviewedRun | null,
  checklist: Checklist,
  changes: readonly Change[],
): readonly Entry[] {
  if (before === null) return [];
  const keys = new Set(changes.filter(({ after }) => after === null).map(({ key }) => key));
  return openEntriesOf(before, checklist).filter(({ key }) => keys.has(key));
}

/** What a filter by change chooses from: what is mended or gone stands in the audit before alone. */
export function listedFor(
  change: ChangeKind | null,
  entries: readonly Entry[],
  past: readonly Entry[],
): readonly Entry[] {
  if (change === "fixed" || change === "page-gone") return past;
  return change === "not-comparable" ? [...entries, ...past] : entries;
}
