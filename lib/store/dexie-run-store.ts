import { Dexie, type Table } from "dexie";

import { knowledgeOf } from "./bureau-store.ts";
import type { GongkaiDatabase } from "./database.ts";
import { pagesOf } from "./pages-of.ts";
import { knownPage } from "./known-page.ts";
import { mayWrite } from "./may-write.ts";
import { newestOfOthers } from "./other-bureaus.ts";
import { reviewsOf } from "./review-store.ts";
import type { RunStore, Step } from "./run-store.ts";

/** The browser's run store. Every write is one transaction; a failed one rejects and changes nothing. */
export function dexieRunStore(db: GongkaiDatabase): RunStore {
  const recordOf = async (runId: string) => (await db.records.get(runId))?.record ?? null;
  return {
    create: (run, frontier) =>
      db.transaction("rw", db.runs, db.frontier, async () => {
        await db.runs.add(run);
        await db.frontier.bulkAdd([...frontier]);
      }),
    run: (runId) => db.runs.get(runId),
    runsIn: (state) => db.runs.where("state").equals(state).toArray(),
    frontier: (runId) => ofRun(db.frontier, runId),
    pages: (runId) => pagesOf(db.pages, runId),
    hasPages: async (runId) => (await allUnder(db.pages, "[runId+url]", runId).limit(1).count()) > 0,
    knowledge: (homeUrl) => knowledgeOf(db, homeUrl),
    others: async (wanted) => {
      const finished = await db.runs.where("state").equals("finished").toArray();
      const records = await newestOfOthers(finished, wanted, recordOf);
      return Promise.all(
        records.map(async (record) => ({
          record,
          reviews: await reviewsOf(db, record.bureau.homeUrl),
          knowledge: await knowledgeOf(db, record.bureau.homeUrl),
        })),
      );
    },
    lastVisit: async (homeUrl, url, toolVersion) => {
      const visit = await db.visits.get([homeUrl, url]);
      const page = visit && (await db.pages.get([visit.runId, visit.pageUrl]));
      return knownPage(visit, page?.facts, toolVersion);
    },
    visited: async (homeUrl) => {
      const keys = await allUnder(db.visits, "[homeUrl+url]", homeUrl).primaryKeys();
      return new Set(keys.map(([, url]) => url));
    },
    claim: (runId, seen, lease) =>
      db.transaction("rw", db.runs, async () => {
        const held = (await db.runs.get(runId))?.lease ?? null;
        if (held?.writer !== seen?.writer) return false;
        return (await db.runs.update(runId, { lease })) > 0;
      }),
    commit: (...steps) =>
      db.transaction("rw", db.runs, db.frontier, db.pages, db.visits, async () => {
        for (const [runId, { writer, run }] of runsOf(steps)) {
          if (writer !== undefined) mayWrite(await db.runs.get(runId), writer);
          await db.runs.update(runId, run);
        }
        await db.visits.bulkPut(steps.flatMap(({ visit }) => visit ?? []));
        await db.pages.bulkPut(steps.flatMap(({ runId, page }) => (page ? { runId, ...page } : [])));
        await db.frontier.bulkPut(steps.flatMap(({ frontier }) => frontier));
      }),
    finish: (runId, record, changes) =>
      db.transaction("rw", db.runs, db.records, async () => {
        await db.records.put({ ...(await db.records.get(runId)), runId, record });
        await db.runs.update(runId, changes);
      }),
    keep: (run, record) =>
      db.transaction("rw", db.runs, db.records, async () => {
        await db.runs.add(run);
        await db.records.add({ runId: run.id, record });
      }),
    recordOf,
    amend: (runId, { readBy, pages, outdated, frontier, record, recheck, run }) =>
      db.transaction("rw", db.runs, db.frontier, db.pages, db.records, async () => {
        await db.pages.bulkDelete(outdated.map((url): [string, string] => [readBy, url]));
        await db.pages.bulkPut(pages.map((page) => ({ runId: readBy, ...page })));
        await db.frontier.bulkPut([...frontier]);
        const kept = await db.records.get(runId);
        await db.records.put({ ...kept, runId, record, rechecks: [...(kept?.rechecks ?? []), recheck] });
        await db.runs.update(runId, run);
      }),
  };
}

/** What a row of steps says of each run: of what is said twice, the last word. */
function runsOf(steps: readonly Step[]): Map<string, Pick<Step, "writer" | "run">> {
  const runs = new Map<string, Pick<Step, "writer" | "run">>();
  for (const { runId, writer, run } of steps)
    runs.set(runId, { writer, run: { ...runs.get(runId)?.run, ...run } });
  return runs;
}

function ofRun<Row>(table: Table<Row, [string, string]>, runId: string): Promise<Row[]> {
  return allUnder(table, "[runId+url]", runId).toArray();
}

/** The rows whose key begins so. */
function allUnder<Row>(table: Table<Row, [string, string]>, key: string, begin: string) {
  return table.where(key).between([begin, Dexie.minKey], [begin, Dexie.maxKey]);
}
