import { Dexie, type Table } from "dexie";

import { knowledgeOf } from "./bureau-store.ts";
import type { GongkaiDatabase } from "./database.ts";
import { knownPage } from "./known-page.ts";
import { mayWrite } from "./may-write.ts";
import { newestOfOthers } from "./other-bureaus.ts";
import { reviewsOf } from "./review-store.ts";
import type { RunStore } from "./run-store.ts";

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
    pages: async (runId) => (await ofRun(db.pages, runId)).map((row) => row.facts),
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
    claim: (runId, seen, lease) =>
      db.transaction("rw", db.runs, async () => {
        const held = (await db.runs.get(runId))?.lease ?? null;
        if (held?.writer !== seen?.writer) return false;
        return (await db.runs.update(runId, { lease })) > 0;
      }),
    commit: ({ runId, page, frontier, run, visit, writer }) =>
      db.transaction("rw", db.runs, db.frontier, db.pages, db.visits, async () => {
        if (writer !== undefined) mayWrite(await db.runs.get(runId), writer);
        if (visit) await db.visits.put(visit);
        if (page) await db.pages.put({ runId, url: page.url, facts: page.facts });
        await db.frontier.bulkPut([...frontier]);
        await db.runs.update(runId, run);
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

function ofRun<Row>(table: Table<Row, [string, string]>, runId: string): Promise<Row[]> {
  return table.where("[runId+url]").between([runId, Dexie.minKey], [runId, Dexie.maxKey]).toArray();
}
