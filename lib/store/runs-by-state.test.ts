import "fake-indexeddb/auto";

import { liveQuery } from "dexie";
import { afterEach, expect, test, vi } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { RUNNING } from "../../tests/screens/run-literals.ts";
import { GongkaiDatabase } from "./database.ts";
import { dexieRunStore } from "./dexie-run-store.ts";
import { runsByState } from "./runs-by-state.ts";

const HOME = RUNNING.bureau.homeUrl;
const { id: runId } = RUNNING;
const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** What a live query tells, answer by answer. */
function heard<Value>(query: () => Promise<Value>): Value[] {
  const answers: Value[] = [];
  const subscription = liveQuery(query).subscribe((answer) => answers.push(answer));
  ended.push(() => subscription.unsubscribe());
  return answers;
}

test("whoever listens hears when a run comes or changes its state, not when a page was read", async () => {
  const db = new GongkaiDatabase("runs-by-state");
  const store = dexieRunStore(db);
  await store.create({ ...RUNNING, id: "run-0", state: "finished" }, []);
  const states = heard(() => runsByState(db));
  const rows = heard(() => db.runs.get(runId));
  await vi.waitFor(() => expect([states.length, rows.length]).toEqual([1, 1]));
  await store.create(RUNNING, []);
  await vi.waitFor(() => expect(states).toHaveLength(2));
  for (const read of [1, 2, 3]) {
    const page = { url: `${HOME}${read}`, facts: pageOf({ url: `${HOME}${read}` }) };
    await store.commit({ runId, page, frontier: [], run: { counts: { ...RUNNING.counts, read } } });
    await vi.waitFor(() => expect(rows.at(-1)?.counts.read).toBe(read));
  }
  expect(states).toHaveLength(2);
  await store.commit({ runId, page: null, frontier: [], run: { state: "paused", pausedBecause: "offline" } });
  await vi.waitFor(() => expect(states).toHaveLength(3));
  expect(states).toEqual([["run-0"], ["run-0", runId], ["run-0", runId]]);
});
