import { findChecklist } from "../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import { applyReviews, type ReviewedRun } from "../../audit/review/apply-reviews.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { RunRow } from "../../store/rows.ts";

/** A finished audit of the bureau, as it was judged. */
export interface PastRun {
  readonly run: RunRow;
  readonly record: RunRecord;
}

/** The same with what people have decided. */
export interface PastReviewed {
  readonly run: RunRow;
  readonly reviewed: ReviewedRun;
}

/** The audits with their reviews, newest first. A record whose checklist is not at hand stays as it was judged. */
export function reviewPast(
  past: readonly PastRun[],
  reviews: Reviews,
  checklists: ReadonlyMap<string, Checklist>,
): readonly PastReviewed[] {
  return [...past]
    .sort((a, b) => b.run.startedAt.localeCompare(a.run.startedAt))
    .map(({ run, record }) => {
      const checklist = findChecklist(checklists, record.checklist.id, record.checklist.revision);
      const reviewed =
        checklist === undefined
          ? { judged: record, record, reviews }
          : applyReviews(record, reviews, checklist);
      return { run, reviewed };
    });
}

/** The audit before `run`: of the same checklist where there is one. */
export function previousOf(past: readonly PastReviewed[], run: RunRow): PastReviewed | null {
  const earlier = past.filter((one) => one.run.startedAt < run.startedAt);
  return earlier.find((one) => one.run.checklistId === run.checklistId) ?? earlier[0] ?? null;
}
