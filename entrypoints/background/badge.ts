import { liveQuery } from "dexie";

import { showBadge } from "../../lib/platform/badge.ts";
import { database } from "../../lib/store/database.ts";
import type { RunRow } from "../../lib/store/rows.ts";

/** A badge that changes faster cannot be read. */
const AT_MOST_EVERY_MS = 1_000;

/** Keeps the icon's badge at what the store says. */
export function setUpBadge(): void {
  let latest: readonly RunRow[] = [];
  let pending = false;
  const show = (): void => {
    pending = false;
    for (const run of latest) void showBadge(run);
  };
  liveQuery(() => database().runs.toArray()).subscribe((runs) => {
    latest = runs;
    if (pending) return;
    pending = true;
    setTimeout(show, AT_MOST_EVERY_MS);
  });
}
