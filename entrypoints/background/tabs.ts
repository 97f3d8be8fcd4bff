import { browser } from "wxt/browser";

import { sendAuditor, tabOrigin } from "../../lib/platform/auditor-tab.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

/** A reload or a walk within the site puts the content script back; a closed tab or another site pauses the run. */
export function setUpTabs(desk: RunDesk, store: RunStore): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forRunsOf(store, tabId, (run) => desk.pause(run.id, "tab-closed"));
  });
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status !== "complete") return;
    void forRunsOf(store, tabId, (run) => returnTo(desk, run));
    void takeUpAgain(desk, store, tabId, url);
  });
}

/**
 * Goes on with what only waited for this: a verification that the user has just passed in the run's tab, or the site
 * of a run whose tab was closed, where the browser shows its address (the icon was clicked there, or the host granted).
 */
async function takeUpAgain(
  desk: RunDesk,
  store: RunStore,
  tabId: number,
  url: string | undefined,
): Promise<void> {
  const origin = url === undefined ? null : (parseUrl(url)?.origin ?? null);
  const paused = (await store.runsIn("paused")).filter((run) => run.origin === origin);
  const waiting = paused.filter(
    (run) => (run.pausedBecause === "challenge" && run.tabId === tabId) || run.pausedBecause === "tab-closed",
  );
  for (const run of waiting) {
    // Not every tab whose address is seen may be entered: after a restart the icon must be clicked again.
    if ((await tabOrigin(tabId).catch(() => null)) !== run.origin) continue;
    await desk.resume(run.id, tabId);
    await returnTo(desk, { ...run, tabId });
  }
}

/** Sends the content script to a running run's tab again; pauses the run where that is not possible any more. */
export async function returnTo(desk: RunDesk, run: RunRow): Promise<void> {
  if (run.tabId === null) return desk.pause(run.id, "tab-closed");
  try {
    await sendAuditor(run.tabId);
  } catch {
    await desk.pause(run.id, "tab-closed");
  }
}

async function forRunsOf(store: RunStore, tabId: number, act: (run: RunRow) => Promise<void>): Promise<void> {
  const runs = await store.runsIn("running");
  await Promise.all(runs.filter((run) => run.tabId === tabId).map(act));
}
