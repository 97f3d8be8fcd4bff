import { useEffect, useState } from "preact/hooks";
import type { GongkaiDatabase } from "../store/database.ts";
import type { RunRow } from "../store/rows.ts";
import { watchRuns } from "../store/watch-runs.ts";

/** All runs as they stand, newest first; undefined until they are loaded, and while nothing is asked (null). */
export function useRuns(db: GongkaiDatabase | null): readonly RunRow[] | undefined {
  const [answer, setAnswer] = useState<{ runs?: readonly RunRow[]; error?: Error }>({});
  useEffect(() => {
    if (db === null) return;
    return watchRuns(db, {
      next: (runs) => setAnswer({ runs }),
      error: (error) => setAnswer({ error }),
    });
  }, [db]);
  if (answer.error !== undefined) throw answer.error;
  return db === null ? undefined : answer.runs;
}
