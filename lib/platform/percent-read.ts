import type { RunRow } from "../store/rows.ts";

/** How much of what is known has been asked for, 0 to 100; never 100 before reading has ended. */
export function percentRead(run: Pick<RunRow, "counts" | "maxPages" | "state">): number {
  if (run.state === "finished" || run.state === "judging") return 100;
  const { read, unread, known } = run.counts;
  const asked = Math.min(known, run.maxPages);
  return asked === 0 ? 0 : Math.min(99, Math.floor(((read + unread) / asked) * 100));
}
