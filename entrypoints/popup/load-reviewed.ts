import type { Checklist } from "../../lib/audit/checklist.ts";
import { applyReviews, type ReviewedRun } from "../../lib/audit/review/apply-reviews.ts";
import { database } from "../../lib/store/database.ts";
import { reviewsOf } from "../../lib/store/review-store.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import { summaryOf } from "../../lib/store/summary-of.ts";

export interface LoadedRun {
  /** With the result as people have decided it. */
  readonly run: RunRow;
  readonly reviewed: ReviewedRun | null;
}

/** A run with its record and reviews; an unfinished run has neither yet. */
export async function loadReviewed(
  run: RunRow,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<LoadedRun> {
  const row = run.state === "finished" ? await database().records.get(run.id) : undefined;
  if (row === undefined) return { run, reviewed: null };
  const { record } = row;
  const reviews = await reviewsOf(database(), record.bureau.homeUrl);
  const checklist = checklists.get(record.checklist.id);
  const reviewed =
    checklist === undefined ? { judged: record, record, reviews } : applyReviews(record, reviews, checklist);
  return { run: { ...run, summary: summaryOf(reviewed.record) }, reviewed };
}
