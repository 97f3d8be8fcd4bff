import { useMemo } from "preact/hooks";
import { database } from "../../lib/store/database.ts";
import type { RecordRow, RunRow } from "../../lib/store/rows.ts";
import type { PastRun } from "../../lib/ui/report/previous.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";

const NONE: readonly PastRun[] = [];

/**
 * The finished audits of one bureau with their records; empty until they are loaded. `shown`: the record on the screen,
 * which need not be read a second time; undefined while it is being loaded.
 */
export function usePast(
  runs: readonly RunRow[],
  bureau: string | null,
  shown: RecordRow | null | undefined,
): readonly PastRun[] {
  const finished = runs.filter((run) => run.state === "finished" && run.bureau.homeUrl === bureau);
  const ids = finished.map(({ id }) => id).filter((id) => id !== shown?.runId);
  const key = ids.join("\n");
  const loaded = useLiveQuery(
    async () => ({ key, rows: shown === undefined ? null : await database().records.bulkGet(ids) }),
    [key, shown === undefined],
  );
  return useMemo(() => {
    if (loaded?.key !== key || loaded.rows === null) return NONE;
    const rows = new Map([...loaded.rows, shown].flatMap((row) => (row ? [[row.runId, row] as const] : [])));
    return finished.flatMap((run): PastRun[] => {
      const row = rows.get(run.id);
      return row === undefined ? [] : [{ run, record: row.record }];
    });
  }, [loaded, key, shown, finished.map(({ id }) => id).join("\n")]);
}
