import "fake-indexeddb/auto";

import { afterEach, expect, test, vi } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { FINISHED, RUNNING } from "../../tests/screens/run-literals.ts";
import { GongkaiDatabase } from "./database.ts";
import { dexieRunStore } from "./dexie-run-store.ts";
import type { RunRow } from "./rows.ts";
import { watchRuns } from "./watch-runs.ts";

const { id: runId } = RUNNING;
/** An audit of the quarter before. */
const OLD: RunRow = { ...FINISHED, id: "run-0", startedAt: "2026-08-20T01:00:00Z" };
const HOME = RUNNING.bureau.homeUrl;
const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** A store with a finished run and one that is read, and what its watcher was told, answer by answer. */
async function watched(name: string) {
  const db = new GongkaiDatabase(name);
  const store = dexieRunStore(db);
  await store.create(OLD, []);
  await store.create(RUNNING, []);
  const loaded: string[] = [];
  db.runs.hook("reading", (row) => {
    loaded.push(row.id);
    return row;
  });
  const told: (readonly RunRow[])[] = [];
  ended.push(watchRuns(db, { next: (runs) => told.push(runs), error: (error) => expect(error).toBeNull() }));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  const last = (id = runId) => told.at(-1)?.find((run) => run.id === id);
  return { db, store, told, loaded, last };
}

test("all runs are told at once, newest first", async () => {
  const { told } = await watched("watch-first");
  expect(told[0]?.map(({ id }) => id)).toEqual([runId, OLD.id]);
});

test("with every page that is read only the run that is read is loaded, and is told as it stands", async () => {
  const { store, loaded, last } = await watched("watch-pages");
  loaded.length = 0;
  for (const read of [1, 2, 3]) {
    const page = { url: `${HOME}${read}`, facts: pageOf({ url: `${HOME}${read}` }) };
    await store.commit({ runId, page, frontier: [], run: { counts: { ...RUNNING.counts, read } } });
    await vi.waitFor(() => expect(last()?.counts.read).toBe(read));
  }
  expect(loaded).not.toContain(OLD.id);
});

test("a run that pauses, goes on and ends is told in its new state, and is missing at no moment", async () => {
  const { store, told, last } = await watched("watch-states");
  for (const state of ["paused", "running", "judging", "finished"] as const) {
    await store.commit({ runId, page: null, frontier: [], run: { state } });
    await vi.waitFor(() => expect(last()?.state).toBe(state));
  }
  expect(told.every((runs) => runs.length === 2)).toBe(true);
});

test("a finished run that is judged anew, and one that is deleted, are told too", async () => {
  const { db, told, last } = await watched("watch-finished");
  await db.runs.update(OLD.id, { referenceDate: "2026-11-21" });
  await vi.waitFor(() => expect(last(OLD.id)?.referenceDate).toBe("2026-11-21"));
  await db.runs.delete(runId);
  await vi.waitFor(() => expect(told.at(-1)?.map(({ id }) => id)).toEqual([OLD.id]));
});
