import { browser } from "wxt/browser";

import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { tabOfRun } from "./tab-of-run.ts";
import { returnTo } from "./tabs.ts";

const MARK = "session";

/** An update takes a run's hands away, and the old ones cannot come back: the new version sends its own. */
export function setUpUpdate(desk: RunDesk, store: RunStore): void {
  browser.runtime.onInstalled.addListener(() => void takeUpAll(desk, store));
}

/**
 * In a new browser session grants are gone: a run that was going on gets its hands back where a tab shows its site and
 * lets a script in (the host was granted); else it waits for its site to be opened again. `storage.session` ends with
 * the session, also after a crash, and unlike `onStartup` it is there whichever event wakes the worker first.
 */
export async function takeUpRunsOfLastSession(desk: RunDesk, store: RunStore): Promise<void> {
  const { [MARK]: marked } = await browser.storage.session.get(MARK);
  if (marked === true) return;
  await browser.storage.session.set({ [MARK]: true });
  await takeUpAll(desk, store);
}

async function takeUpAll(desk: RunDesk, store: RunStore): Promise<void> {
  const left = await store.runsIn("running");
  await Promise.all(left.map((run) => takeUp(desk, run)));
}

async function takeUp(desk: RunDesk, run: RunRow): Promise<void> {
  // After a restart of the browser the old number may be another tab's: what the tab shows decides.
  const tabId = await tabOfRun(run, [run.tabId]);
  if (tabId === null) return desk.pause(run.id, "tab-closed");
  await desk.resume(run.id, tabId);
  await returnTo(desk, { ...run, tabId });
}
