import { database } from "../../lib/store/database.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { PastRun } from "../../lib/ui/report/previous.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";

const NONE: readonly PastRun[] = [];

/** The finished audits of one bureau with their records; empty until they are loaded. */
export function usePast(runs: readonly RunRow[], bureau: string | null): readonly PastRun[] {
  const finished = runs.filter((run) => run.state === "finished" && run.bureau.homeUrl === bureau);
  const ids = finished.map(({ id }) => id).join("\n");
  const loaded = useLiveQuery(async () => {
    const rows = await database().records.bulkGet(finished.map(({ id }) => id));
    const past = finished.flatMap((run, index): PastRun[] => {
      const row = rows[index];
      return row === undefined ? [] : [{ run, record: row.record }];
    });
    return { ids, past };
  }, [ids]);
  return loaded?.ids === ids ? loaded.past : NONE;
}
