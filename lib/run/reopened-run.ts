import type { Cause } from "../facts/cause.ts";
import type { FrontierRow, RunRow } from "../store/rows.ts";
import type { Step } from "../store/run-store.ts";
import { gentleHosts } from "./gentle-hosts.ts";

export interface Reopening {
  readonly tabId: number | null;
  /** What was left out for these is asked for. */
  readonly causes: readonly Cause[];
  /** Pages beyond the run's limit. */
  readonly morePages?: number | undefined;
}

/** What taking a run up again changes: what it left out is queued once more. Null where nothing waits for that. */
export function reopenedRun(
  run: RunRow,
  frontier: readonly FrontierRow[],
  { tabId, causes, morePages = 0 }: Reopening,
): Step | null {
  const left = frontier.filter((row) => isLeftFor(row, causes));
  if (left.length === 0) return null;
  const refusing = left.filter(({ cause }) => cause === "blocked").map(({ url }) => url);
  const wereCounted = left.filter(({ state }) => state === "unread").length;
  return {
    runId: run.id,
    page: null,
    frontier: left.map((row) => ({ ...row, state: "queued", cause: null })),
    run: {
      state: "running",
      pausedBecause: null,
      cancelled: false,
      tabId,
      maxPages: run.maxPages + morePages,
      ...(refusing.length > 0 && { gentle: gentleHosts(run, refusing) }),
      counts: { ...run.counts, unread: run.counts.unread - wereCounted },
    },
  };
}

/** What stayed queued when the run ended was left out for want of pages, or because the user ended it. */
function isLeftFor({ state, cause }: FrontierRow, causes: readonly Cause[]): boolean {
  if (state === "queued") return causes.includes("out-of-budget") || causes.includes("cancelled");
  return state === "unread" && cause !== null && causes.includes(cause);
}
