import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { Contender } from "../../../compare/bureaus/contender.ts";
import type { GongkaiDatabase } from "../../../store/database.ts";
import { reviewedRun } from "../../../store/reviewed-run.ts";

export interface CompareDesk {
  /** These runs as people have decided them; a run whose record is gone is left out. */
  readonly load: (runIds: readonly string[]) => Promise<readonly Contender[]>;
}

/** Loads runs for comparison from the store. */
export function compareDesk(db: GongkaiDatabase, checklists: ReadonlyMap<string, Checklist>): CompareDesk {
  return {
    load: async (runIds) => {
      const runs = await Promise.all(runIds.map((id) => reviewedRun(db, id, checklists)));
      return runs.flatMap((run, index) => {
        const runId = runIds[index];
        return run === null || runId === undefined ? [] : [{ runId, record: run.record }];
      });
    },
  };
}
