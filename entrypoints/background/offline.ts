import type { RunDesk } from "../../lib/run/run-desk.ts";
import { isDueAgain } from "../../lib/run/setback.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { returnTo } from "./tabs.ts";

/** Takes runs up again whose line failed: all of them when the machine says that it is online again. */
export function setUpOnline(desk: RunDesk, store: RunStore): void {
  self.addEventListener("online", () => void tryAgain(desk, store, Number.POSITIVE_INFINITY));
}

/** Takes up the runs whose turn it is at this instant, epoch milliseconds; gives how many still wait. */
export async function tryAgain(desk: RunDesk, store: RunStore, now: number): Promise<number> {
  const offline = (await store.runsIn("paused")).filter(({ pausedBecause }) => pausedBecause === "offline");
  const due = navigator.onLine ? offline.filter((run) => isDueAgain(run, now)) : [];
  for (const run of due) {
    await desk.resume(run.id, run.tabId);
    await returnTo(desk, run);
  }
  return offline.length - due.length;
}
