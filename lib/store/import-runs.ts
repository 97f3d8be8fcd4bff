import type { Review } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { GongkaiDatabase } from "./database.ts";
import type { RunRow } from "./rows.ts";
import { summaryOf } from "./summary-of.ts";

/** A run that came in a file. */
export interface ForeignRun {
  readonly id: string;
  readonly record: RunRecord;
  readonly reviews: readonly Review[];
  /** Null where the file does not say. */
  readonly obeysRobots: boolean | null;
}

/** What merging would do with one run, or has done. */
export interface MergeOutcome {
  readonly run: ForeignRun;
  /** False: a run of this id is already here and stays as it is. */
  readonly isNew: boolean;
  readonly newReviews: readonly Review[];
  /** Findings that have a view here already; it is kept and the file's is left out. */
  readonly keptReviews: number;
}

/** Says what merging would do. Writes nothing. */
export async function previewMerge(
  db: GongkaiDatabase,
  runs: readonly ForeignRun[],
): Promise<readonly MergeOutcome[]> {
  const outcomes = await Promise.all(runs.map((run) => outcomeOf(db, run)));
  // Of two files with the same audit the first is taken.
  return outcomes.map((outcome, index) => ({
    ...outcome,
    isNew: outcome.isNew && runs.findIndex(({ id }) => id === outcome.run.id) === index,
  }));
}

/** Adds runs and views that are not here yet, all or none; overwrites nothing. Gives what was done. */
export async function mergeRuns(
  db: GongkaiDatabase,
  runs: readonly ForeignRun[],
): Promise<readonly MergeOutcome[]> {
  return db.transaction("rw", db.runs, db.records, db.reviews, async () => {
    const done: MergeOutcome[] = [];
    for (const run of runs) {
      const outcome = await outcomeOf(db, run);
      await add(db, outcome);
      done.push(outcome);
    }
    return done;
  });
}

async function outcomeOf(db: GongkaiDatabase, run: ForeignRun): Promise<MergeOutcome> {
  const bureau = run.record.bureau.homeUrl;
  const here = await db.reviews.bulkGet(run.reviews.map(({ key }): [string, string] => [bureau, key]));
  const newReviews = run.reviews.filter((_, index) => here[index] === undefined);
  return {
    run,
    isNew: (await db.runs.get(run.id)) === undefined,
    newReviews,
    keptReviews: run.reviews.length - newReviews.length,
  };
}

async function add(db: GongkaiDatabase, { run, isNew, newReviews }: MergeOutcome): Promise<void> {
  const bureau = run.record.bureau.homeUrl;
  await db.reviews.bulkAdd(newReviews.map(({ key, history }) => ({ bureau, key, history })));
  if (!isNew) return;
  await db.runs.add(rowOf(run));
  await db.records.add({ runId: run.id, record: run.record });
}

/** The row of a run that ended elsewhere. How its reading went page by page is not in the file. */
function rowOf({ id, record, obeysRobots }: ForeignRun): RunRow {
  const { assessed, known } = record.coverage;
  return {
    id,
    bureau: record.bureau,
    origin: new URL(record.bureau.homeUrl).origin,
    checklistId: record.checklist.id,
    referenceDate: record.referenceDate,
    mode: "columns",
    maxPages: known,
    obeysRobots,
    robots: {},
    state: "finished",
    pausedBecause: null,
    pauseDetail: "",
    tabId: null,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    cancelled: false,
    counts: {
      known,
      read: assessed,
      unread: known - assessed,
      columns: 0,
      lists: 0,
      articles: 0,
      annualReports: 0,
    },
    current: null,
    summary: summaryOf(record),
  };
}
