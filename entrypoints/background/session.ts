import { browser } from "wxt/browser";

import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";

const MARK = "session";

/**
 * In a new browser session the tab numbers of the last one mean nothing and its grants are gone: runs that were
 * going on wait for their site to be opened again. `storage.session` ends with the session, also after a crash,
 * and unlike `onStartup` it is there whichever event wakes the worker first.
 */
export async function pauseRunsOfLastSession(desk: RunDesk, store: RunStore): Promise<void> {
  const { [MARK]: marked } = await browser.storage.session.get(MARK);
  if (marked === true) return;
  const left = await store.runsIn("running");
  await browser.storage.session.set({ [MARK]: true });
  await Promise.all(left.map((run) => desk.pause(run.id, "tab-closed")));
}
