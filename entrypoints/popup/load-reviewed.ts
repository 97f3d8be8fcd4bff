import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../lib/audit/review/apply-reviews.ts";
import { database } from "../../lib/store/database.ts";
import { reviewedRun } from "../../lib/store/reviewed-run.ts";
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
  const reviewed = run.state === "finished" ? await reviewedRun(database(), run.id, checklists) : null;
  if (reviewed === null) return { run, reviewed };
  return { run: { ...run, summary: summaryOf(reviewed.record) }, reviewed };
}
