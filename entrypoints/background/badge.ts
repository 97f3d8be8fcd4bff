import { liveQuery } from "dexie";
import { browser } from "wxt/browser";

import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { showBadge } from "../../lib/platform/show-badge.ts";
import { database } from "../../lib/store/database.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import { watchRuns } from "../../lib/store/watch-runs.ts";
import { withReviews } from "../../lib/store/with-reviews.ts";

/** A badge that changes faster cannot be read. */
const AT_MOST_EVERY_MS = 1_000;

/** Keeps the icon's badge at what the store says, as people have decided it. */
export function setUpBadge(checklists: ReadonlyMap<string, Checklist>): void {
  const db = database();
  let runs: readonly RunRow[] = [];
  let pending = false;
  const show = async (): Promise<void> => {
    pending = false;
    for (const run of await onOpenTabs(runs)) await showBadge(await withReviews(db, run, checklists));
  };
  const showSoon = (): void => {
    if (pending) return;
    pending = true;
    setTimeout(() => void show(), AT_MOST_EVERY_MS);
  };
  watchRuns(db, {
    next: (all) => {
      runs = all;
      showSoon();
    },
    error: (error) => {
      throw error;
    },
  });
  // A review changes what a finished run counts, so it is listened to as well.
  liveQuery(() => db.reviews.count()).subscribe(showSoon);
}

/** The newest run of each tab that is open, `runs` newest first: only those have an icon, and only their records need to be loaded. */
async function onOpenTabs(runs: readonly RunRow[]): Promise<readonly RunRow[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => runs.find((run) => run.tabId === id) ?? []);
}
