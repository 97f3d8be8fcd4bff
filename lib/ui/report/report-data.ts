import type { Checklist } from "../../audit/checklist/checklist.ts";
import { applyReviews, type ReviewedRun } from "../../audit/review/apply-reviews.ts";
import type { Reviews } from "../../audit/review/review.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { ChangeKind, Comparison } from "../../compare/change.ts";
import { compareRuns } from "../../compare/compare-runs.ts";
import { entriesOf, type Entry } from "../../export/entries.ts";
import { pastEntries } from "./findings/past-entries.ts";
import type { PastReviewed } from "./previous.ts";

/** What the pages of one audit show, worked out once. */
export interface ReportData {
  readonly run: ReviewedRun;
  readonly checklist: Checklist;
  /** Every finding, also the dismissed ones. */
  readonly entries: readonly Entry[];
  /** The audit before, or null where this is the first. */
  readonly previous: PastReviewed | null;
  readonly comparison: Comparison | null;
  /** What became of each finding since the audit before. */
  readonly changes: ReadonlyMap<string, ChangeKind>;
  /** Findings of the audit before that are not among these. */
  readonly past: readonly Entry[];
}

/** All that the report's pages show of one run, as people have decided it, beside the run before it. */
export function reportData(
  record: RunRecord,
  checklist: Checklist,
  reviews: Reviews,
  previous: PastReviewed | null,
): ReportData {
  const run = applyReviews(record, reviews, checklist);
  const comparison = previous === null ? null : compareRuns(previous.reviewed.record, run.record);
  const changes = comparison?.changes ?? [];
  return {
    run,
    checklist,
    entries: entriesOf(run, checklist),
    previous,
    comparison,
    changes: new Map(changes.map(({ key, kind }) => [key, kind])),
    past: pastEntries(previous?.reviewed ?? null, checklist, changes),
  };
}
