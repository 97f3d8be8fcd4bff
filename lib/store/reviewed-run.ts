import { findChecklist } from "../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../audit/checklist/checklist.ts";
import { applyReviews, type ReviewedRun } from "../audit/review/apply-reviews.ts";
import type { GongkaiDatabase } from "./database.ts";
import { reviewsOf } from "./review-store.ts";

/**
 * A finished run as people have decided it; null where it has no record yet. A run by a checklist that is not at hand
 * stays as it was judged.
 */
export async function reviewedRun(
  db: GongkaiDatabase,
  runId: string,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<ReviewedRun | null> {
  const row = await db.records.get(runId);
  if (row === undefined) return null;
  const { record } = row;
  const reviews = await reviewsOf(db, record.bureau.homeUrl);
  const checklist = findChecklist(checklists, record.checklist.id, record.checklist.revision);
  return checklist === undefined
    ? { judged: record, record, reviews }
    : applyReviews(record, reviews, checklist);
}
