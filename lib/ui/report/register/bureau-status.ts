import type { BureauRow } from "../../../store/bureau-rows.ts";
import type { QueueRow } from "../../../store/queue-rows.ts";
import type { RunRow } from "../../../store/rows.ts";
import { isInQuarter, type Quarter } from "./quarter.ts";

/** How far a bureau of the register has come. */
export interface BureauStatus {
  readonly bureau: BureauRow;
  /** Its row in the queue, unless that has ended well. */
  readonly queued: QueueRow | null;
  /** Counts from 1 among those that wait; null where it does not. */
  readonly place: number | null;
  /** The audit that goes on or stands still. */
  readonly current: RunRow | null;
  /** Its newest finished audit. */
  readonly last: RunRow | null;
  readonly isDone: boolean;
}

/** The bureaus on the register by name. `runs` come newest first, `queue` in its order. */
export function bureauStatuses(
  bureaus: readonly BureauRow[],
  runs: readonly RunRow[],
  queue: readonly QueueRow[],
  quarter: Quarter,
): readonly BureauStatus[] {
  const waiting = queue.filter(({ state }) => state === "waiting" || state === "held");
  return bureaus
    .filter(({ listed }) => listed)
    .sort((a, b) => a.name.localeCompare(b.name, "zh"))
    .map((bureau) => {
      const own = runs.filter((run) => run.bureau.homeUrl === bureau.homeUrl);
      const queued =
        queue.find(({ homeUrl, state }) => homeUrl === bureau.homeUrl && state !== "done") ?? null;
      const place = queued === null ? 0 : waiting.indexOf(queued) + 1;
      const last = own.find(({ state }) => state === "finished") ?? null;
      return {
        bureau,
        queued,
        place: place === 0 ? null : place,
        current: own.find(({ state }) => state !== "finished") ?? null,
        last,
        isDone: last !== null && isInQuarter(last.referenceDate, quarter),
      };
    });
}
