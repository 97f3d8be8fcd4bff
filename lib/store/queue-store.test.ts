import "fake-indexeddb/auto";

import { beforeEach, expect, test } from "vitest";
import { GongkaiDatabase } from "./database.ts";
import { dequeue, enqueue, holdQueue, type QueueOrder } from "./queue-store.ts";

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`queue-${(count += 1)}`);
});
const order = (name: string): QueueOrder => ({
  homeUrl: `https://${name}.example/`,
  name,
  scopes: [],
  checklistId: "kjj",
});
const queued = async () => (await db.queue.toArray()).map(({ name, state }) => `${name} ${state}`);

test("bureaus are queued in their order, one that waits already stays where it is", async () => {
  await enqueue(db, [order("a"), order("b")]);
  await enqueue(db, [order("c"), order("a")]);
  expect(await queued()).toEqual(["a waiting", "b waiting", "c waiting"]);
});

test("a bureau whose audit has ended is queued anew at the end", async () => {
  await enqueue(db, [order("a"), order("b")]);
  await db.queue.toCollection().modify((row) => {
    if (row.name === "a") Object.assign(row, { state: "done", runId: "run-1" });
  });
  await enqueue(db, [order("a")]);
  expect(await queued()).toEqual(["b waiting", "a waiting"]);
  expect((await db.queue.toArray())[1]?.runId).toBeNull();
});

test("a paused queue stays paused for those who come later, and goes on as a whole", async () => {
  await enqueue(db, [order("a")]);
  await holdQueue(db, true);
  await enqueue(db, [order("b")]);
  expect(await queued()).toEqual(["a held", "b held"]);
  await holdQueue(db, false);
  expect(await queued()).toEqual(["a waiting", "b waiting"]);
});

test("a bureau can be taken out unless its audit is going on", async () => {
  await enqueue(db, [order("a"), order("b")]);
  const [a, b] = await db.queue.toArray();
  await db.queue.update(a?.id ?? 0, { state: "running" });
  await dequeue(db, a?.id ?? 0);
  await dequeue(db, b?.id ?? 0);
  expect(await queued()).toEqual(["a running"]);
});
