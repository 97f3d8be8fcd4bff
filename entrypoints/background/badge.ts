import { liveQuery } from "dexie";
import { browser } from "wxt/browser";

import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { showBadge } from "../../lib/platform/show-badge.ts";
import { database } from "../../lib/store/database.ts";
import type { RunRow, RunState } from "../../lib/store/rows.ts";
import { withReviews } from "../../lib/store/with-reviews.ts";

/** A badge that changes faster cannot be read. */
const AT_MOST_EVERY_MS = 1_000;

/** States in which a run stands still: such runs become many, and change seldom. */
const AT_REST: readonly RunState[] = ["paused", "judging", "finished"];

/** Keeps the icon's badge at what the store says, as people have decided it. */
export function setUpBadge(checklists: ReadonlyMap<string, Checklist>): void {
  const db = database();
  let going: readonly RunRow[] = [];
  let atRest: readonly RunRow[] = [];
  let pending = false;
  const show = async (): Promise<void> => {
    pending = false;
    for (const run of await onOpenTabs([...going, ...atRest]))
      await showBadge(await withReviews(db, run, checklists));
  };
  const showSoon = (): void => {
    if (pending) return;
    pending = true;
    setTimeout(() => void show(), AT_MOST_EVERY_MS);
  };
  const runsIn = (state: RunState) => db.runs.where("state").equals(state).toArray();
  // A run that is read changes with every page: then it alone is looked at, and not the hundreds that are finished.
  liveQuery(() => runsIn("running")).subscribe((runs) => {
    going = runs;
    showSoon();
  });
  // A review changes what a finished run counts, so it is listened to as well.
  liveQuery(async () => ({
    runs: (await Promise.all(AT_REST.map(runsIn))).flat(),
    reviews: await db.reviews.count(),
  })).subscribe(({ runs }) => {
    atRest = runs;
    showSoon();
  });
}

/** The newest run of each tab that is open: only those have an icon, and only their records need to be loaded. */
async function onOpenTabs(runs: readonly RunRow[]): Promise<readonly RunRow[]> {
  const tabs = await browser.tabs.query({});
  const newestFirst = runs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return tabs.flatMap(({ id }) => newestFirst.find((run) => run.tabId === id) ?? []);
}
