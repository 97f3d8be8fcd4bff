import type { Checklist } from "../audit/checklist/checklist.ts";
import type { GongkaiDatabase } from "./database.ts";
import { reviewedRun } from "./reviewed-run.ts";
import type { RunRow } from "./rows.ts";
import { summaryOf } from "./summary-of.ts";

/** The run with its result as people have decided it; one that has no record yet stays as it is. */
export async function withReviews(
  db: GongkaiDatabase,
  run: RunRow,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<RunRow> {
  const reviewed = run.state === "finished" ? await reviewedRun(db, run.id, checklists) : null;
  return reviewed === null ? run : { ...run, summary: summaryOf(reviewed.record) };
}
