import { liveQuery } from "dexie";
import { browser } from "wxt/browser";

import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { proposeScopes } from "../../lib/crawl/propose-scopes.ts";
import { shanghaiDay } from "../../lib/facts/civil-date.ts";
import type { CommandError, Result } from "../../lib/platform/commands.ts";
import { openSite } from "../../lib/platform/open-site.ts";
import { AuditQueue, type Started } from "../../lib/run/queue/audit-queue.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import { database } from "../../lib/store/database.ts";
import type { QueueStop } from "../../lib/store/queue-rows.ts";
import { runsByState } from "../../lib/store/runs-by-state.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { resumeRun, startRun } from "./start-run.ts";

const ALARM = "gongkai-lens/queue";
const MOST_PAGES = 600;
const STOP_OF: Partial<Record<CommandError, QueueStop>> = {
  "tab-not-readable": "not-opened",
  "wrong-site": "wrong-site",
};

/** Works through the queue of audits whenever its rows or the state of a run change, and gives what makes it look at once. */
export function setUpQueue(
  desk: RunDesk,
  store: RunStore,
  checklists: ReadonlyMap<string, Checklist>,
): () => void {
  const db = database();
  const queue = new AuditQueue({
    rows: () => db.queue.toArray(),
    update: async (id, changes) => {
      await db.queue.update(id, changes);
    },
    run: (runId) => store.run(runId),
    runsGoingOn: async () => [...(await store.runsIn("running")), ...(await store.runsIn("judging"))],
    open: openSite,
    close: (tabId) => browser.tabs.remove(tabId).catch(() => undefined),
    start: async ({ name, homeUrl, scopes, checklistId }, tabId) =>
      startedBy(
        await startRun(desk, store, checklists, {
          tabId,
          bureau: { name, homeUrl, scopes: scopes.length > 0 ? [...scopes] : proposeScopes(homeUrl) },
          checklistId,
          referenceDate: shanghaiDay(Date.now()),
          mode: "columns",
          maxPages: MOST_PAGES,
          obeysRobots: true,
        }),
      ),
    resume: async (runId, tabId) => {
      const result = await resumeRun(desk, store, { runId, tabId });
      return startedBy(result.ok ? { ok: true, value: { runId } } : result);
    },
  });
  const work = (): void => void queue.step().then(() => keepAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) work();
  });
  // What a run reads is nothing to the queue: with every page it would look through all audits for nothing.
  liveQuery(async () => [await db.queue.toArray(), await runsByState(db)]).subscribe(work);
  return work;
}

function startedBy(result: Result<{ runId: string }>): Started {
  return result.ok ? result.value : { stop: STOP_OF[result.error] ?? "not-started", detail: result.detail };
}

/** The backstop: rings twice a minute while a bureau waits or runs, so that a worker that died is woken. */
async function keepAlarm(): Promise<void> {
  const rows = await database().queue.toArray();
  const isBusy = rows.some(({ state }) => state === "waiting" || state === "opening" || state === "running");
  if (isBusy) await browser.alarms.create(ALARM, { periodInMinutes: 0.5 });
  else await browser.alarms.clear(ALARM);
}
