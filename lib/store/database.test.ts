import "fake-indexeddb/auto";

import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { GongkaiDatabase } from "./database.ts";

/** The store as version 1 shipped it, with a finished run in it. */
async function storeOfVersionOne(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    runs: "id, origin, state",
    pages: "[runId+url]",
    frontier: "[runId+url]",
    records: "runId",
  });
  await old.table("runs").add({ id: "run-1", origin: "https://kjj.cangpu.example", state: "finished" });
  await old
    .table("pages")
    .add({ runId: "run-1", url: "https://kjj.cangpu.example/", facts: { title: "首页" } });
  await old.table("frontier").add({ runId: "run-1", url: "https://kjj.cangpu.example/", state: "read" });
  await old.table("records").add({ runId: "run-1", record: { verdicts: [] } });
  old.close();
}

test("a store of version 1 opens with all its rows, and has room for all that came later", async () => {
  await storeOfVersionOne("upgrade-1");
  const db = new GongkaiDatabase("upgrade-1");
  expect(await db.runs.where("state").equals("finished").primaryKeys()).toEqual(["run-1"]);
  expect(await db.pages.get(["run-1", "https://kjj.cangpu.example/"])).toMatchObject({
    facts: { title: "首页" },
  });
  expect(await db.frontier.count()).toBe(1);
  expect(await db.records.get("run-1")).toEqual({ runId: "run-1", record: { verdicts: [] } });
  expect(await db.reviews.count()).toBe(0);
  expect(await Promise.all([db.bureaus.count(), db.checklists.count(), db.visits.count()])).toEqual([
    0, 0, 0,
  ]);
  expect(db.verno).toBe(3);
});
