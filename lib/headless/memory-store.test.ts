import { expect, test } from "vitest";

import type { FrontierRow, RunRow } from "../store/rows.ts";
import { memoryStore } from "./memory-store.ts";

const RUN: RunRow = {
  id: "r1",
  bureau: { name: "苍浦市科学技术局", homeUrl: "http://a.example/", scopes: ["http://a.example/"] },
  origin: "http://a.example",
  checklistId: "kjj",
  referenceDate: "2026-11-20",
  mode: "columns",
  obeysRobots: true,
  robots: {},
  maxPages: 10,
  state: "running",
  pausedBecause: null,
  pauseDetail: "",
  tabId: null,
  startedAt: "2026-11-20T00:00:00Z",
  finishedAt: null,
  cancelled: false,
  counts: { known: 1, read: 0, unread: 0, columns: 0, lists: 0, articles: 0, annualReports: 0 },
  current: null,
  summary: null,
};
const HOME: FrontierRow = {
  runId: "r1",
  url: "http://a.example/",
  state: "queued",
  priority: 0,
  sequence: 0,
  cause: null,
};

test("a step changes the run and the addresses it names and leaves the others alone", async () => {
  const store = memoryStore();
  const other = { ...HOME, url: "http://a.example/b", sequence: 1 };
  await store.create(RUN, [HOME, other]);
  await store.commit({
    runId: "r1",
    page: null,
    frontier: [{ ...HOME, state: "unread", cause: "timeout" }],
    run: { current: HOME.url },
  });
  expect(await store.frontier("r1")).toEqual([{ ...HOME, state: "unread", cause: "timeout" }, other]);
  expect(await store.run("r1")).toEqual({ ...RUN, current: HOME.url });
});

test("runs are found by their state", async () => {
  const store = memoryStore();
  await store.create(RUN, []);
  await store.create({ ...RUN, id: "r2", state: "judging" }, []);
  expect((await store.runsIn("judging")).map(({ id }) => id)).toEqual(["r2"]);
});

test("a write to a run that does not exist rejects instead of being lost", async () => {
  const step = { runId: "gone", page: null, frontier: [], run: {} };
  await expect(memoryStore().commit(step)).rejects.toThrow("no such run: gone");
});

test("a run cannot be opened twice", async () => {
  const store = memoryStore();
  await store.create(RUN, []);
  await expect(store.create(RUN, [])).rejects.toThrow("run exists already: r1");
});
