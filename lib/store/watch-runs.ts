import { liveQuery } from "dexie";

import type { GongkaiDatabase } from "./database.ts";
import type { RunRow, RunState } from "./rows.ts";

/** States in which a run stands still: such runs become many, and change seldom. */
const AT_REST: readonly RunState[] = ["paused", "judging", "finished"];

export interface RunsObserver {
  /** All runs as they stand, newest first; a run keeps its place while its state changes. */
  readonly next: (runs: readonly RunRow[]) => void;
  /** The store could not be read; nothing is told any more. */
  readonly error: (error: Error) => void;
}

/**
 * Tells all runs whenever one of them changes, until the function that it gives is called. A run that is read changes with
 * every page: then it alone is looked at, and not the hundreds that are finished.
 */
export function watchRuns(db: GongkaiDatabase, { next, error }: RunsObserver): () => void {
  const seen = new Map<string, RunRow>();
  let ids: readonly string[] | null = null;
  let hasHeardOfGoing = false;
  const see = (rows: readonly RunRow[]): void => {
    for (const row of rows) seen.set(row.id, row);
    if (ids === null || !hasHeardOfGoing) return;
    const runs = ids.flatMap((id) => seen.get(id) ?? []);
    next(runs.sort((a, b) => b.startedAt.localeCompare(a.startedAt)));
  };
  const fail = (cause: unknown): void => error(new Error("the audits could not be read", { cause }));
  const rest = liveQuery(() => atRest(db)).subscribe({
    next: ({ rows, going }) => {
      ids = [...rows.map(({ id }) => id), ...going];
      see(rows);
    },
    error: fail,
  });
  const going = liveQuery(() => rowsIn(db, "running")).subscribe({
    next: (rows) => {
      hasHeardOfGoing = true;
      see(rows);
    },
    error: fail,
  });
  return () => {
    rest.unsubscribe();
    going.unsubscribe();
  };
}

/** The runs that stand still, and who else there is at the same moment: a run between two states is never missing. */
function atRest(db: GongkaiDatabase): Promise<{ rows: readonly RunRow[]; going: readonly string[] }> {
  return db.transaction("r", db.runs, async () => ({
    rows: (await Promise.all(AT_REST.map((state) => rowsIn(db, state)))).flat(),
    going: await db.runs.where("state").equals("running").primaryKeys(),
  }));
}

function rowsIn(db: GongkaiDatabase, state: RunState): Promise<RunRow[]> {
  return db.runs.where("state").equals(state).toArray();
}
