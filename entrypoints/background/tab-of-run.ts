import { browser } from "wxt/browser";

import { tabOrigin } from "../../lib/platform/auditor-tab.ts";
import type { RunRow } from "../../lib/store/rows.ts";

/**
 * A tab that shows the run's site and lets a script in: one of these, else any other on which the user has clicked the
 * icon. Null where there is none.
 */
export async function tabOfRun(run: RunRow, tabIds: readonly (number | null)[]): Promise<number | null> {
  for (const tabId of [...tabIds, ...(await openOn(run.origin))]) {
    if (tabId === null) continue;
    // A closed tab or another site is no error here: the next place may do.
    const origin = await tabOrigin(tabId).catch(() => null);
    if (origin === run.origin) return tabId;
  }
  return null;
}

/** The browser tells the addresses of those tabs alone on which the icon was clicked. */
async function openOn(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url?.startsWith(`${origin}/`) ? [id] : []));
}
