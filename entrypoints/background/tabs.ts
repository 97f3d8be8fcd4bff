import { browser } from "wxt/browser";

import { sendAuditor } from "../../lib/platform/auditor-tab.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { RunStore } from "../../lib/store/run-store.ts";

/** A reload or a walk within the site puts the content script back; a closed tab or another site pauses the run. */
export function setUpTabs(desk: RunDesk, store: RunStore): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forRunsOf(store, tabId, (run) => desk.pause(run.id, "tab-closed"));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== "complete") return;
    void forRunsOf(store, tabId, (run) => returnTo(desk, run));
  });
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
