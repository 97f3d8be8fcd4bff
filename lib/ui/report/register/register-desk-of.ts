import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { currentView } from "../../../audit/review/current-view.ts";
import { LARGEST_REGISTER, parseRegister } from "../../../export/register/register-file.ts";
import type { GongkaiDatabase } from "../../../store/database.ts";
import { dequeue, enqueue, holdQueue } from "../../../store/queue-store.ts";
import { reviewedRun } from "../../../store/reviewed-run.ts";
import { changeEntry, putOnRegister, takeOffRegister } from "../../../store/register-store.ts";
import type { DueRectification, RegisterDesk } from "./register-desk.ts";

interface Background {
  /** Asks the user for the hosts of these addresses; to be called from a click. */
  readonly askForHosts: (urls: readonly string[]) => Promise<boolean>;
  readonly workQueue: () => Promise<unknown>;
  readonly cancelRun: (runId: string) => Promise<unknown>;
}

/** The register of this store. */
export function registerDeskOf(
  db: GongkaiDatabase,
  checklists: ReadonlyMap<string, Checklist>,
  background: Background,
): RegisterDesk {
  return {
    read: async (file) =>
      file.size > LARGEST_REGISTER
        ? { ok: false, problem: "too-large" }
        : parseRegister(new Uint8Array(await file.arrayBuffer())),
    put: (entries) => putOnRegister(db, entries),
    change: (homeUrl, entry) => changeEntry(db, homeUrl, entry),
    remove: (homeUrls) => takeOffRegister(db, homeUrls),
    start: async (orders) => {
      const urls = orders.flatMap(({ homeUrl, scopes }) => [homeUrl, ...scopes]);
      if (!(await background.askForHosts(urls))) return false;
      await enqueue(db, orders);
      await background.workQueue();
      return true;
    },
    hold: async (hold) => {
      await holdQueue(db, hold);
      await background.workQueue();
    },
    dequeue: (id) => dequeue(db, id),
    endNow: async (runId) => {
      await background.cancelRun(runId);
    },
    reviewed: async (runIds) => {
      const runs = await Promise.all(runIds.map((id) => reviewedRun(db, id, checklists)));
      return runs.filter((run) => run !== null);
    },
    due: () => dueRectifications(db),
  };
}

async function dueRectifications(db: GongkaiDatabase): Promise<readonly DueRectification[]> {
  const counts = new Map<string, DueRectification>();
  for (const row of await db.reviews.toArray()) {
    const { deadline, state } = currentView(row)?.opinion.rectification ?? { deadline: null, state: "done" };
    if (deadline === null || state === "done") continue;
    const name = `${row.bureau}|${deadline}`;
    const findings = (counts.get(name)?.findings ?? 0) + 1;
    counts.set(name, { homeUrl: row.bureau, deadline, findings });
  }
  return [...counts.values()].sort((a, b) => a.deadline.localeCompare(b.deadline));
}
