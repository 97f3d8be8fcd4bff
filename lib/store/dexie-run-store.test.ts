import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import { GongkaiDatabase } from "./database.ts";
import { dexieRunStore } from "./dexie-run-store.ts";
import type { FrontierRow, RunRow } from "./rows.ts";

const run: RunRow = {
  id: "run-1",
  bureau: {
    name: "苍浦市科学技术局",
    homeUrl: "http://kjj.cangpu.example/",
    scopes: ["http://kjj.cangpu.example/"],
  },
  origin: "http://kjj.cangpu.example",
  checklistId: "kjj",
  referenceDate: "2026-11-20",
  mode: "columns",
  obeysRobots: true,
  robots: {},
  maxPages: 600,
  state: "running",
  pausedBecause: null,
  pauseDetail: "",
  tabId: 1,
  startedAt: "2026-11-20T01:00:00.000Z",
  finishedAt: null,
  cancelled: false,
  counts: { known: 1, read: 0, unread: 0, columns: 0, lists: 0, articles: 0, annualReports: 0 },
  current: null,
  summary: null,
};
const RECORD: RunRecord = {
  format: "gongkai-lens/run",
  formatVersion: 1,
  tool: { name: "gongkai-lens", version: "1" },
  bureau: run.bureau,
  checklist: { id: "kjj", revision: 2 },
  referenceDate: "2026-11-20",
  startedAt: run.startedAt,
  finishedAt: "2026-11-20T01:05:00.000Z",
  status: "complete",
  coverage: { assessed: 1, known: 1, notAssessed: [] },
  columns: [],
  verdicts: [],
  score: null,
};
const row = (url: string, runId = "run-1"): FrontierRow => ({
  runId,
  url,
  state: "queued",
  priority: 0,
  sequence: 0,
  cause: null,
});

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`test-${(count += 1)}`);
});

describe("the browser's run store", () => {
  it("gives back the run, its frontier and its pages, and nothing of another run", async () => {
    const store = dexieRunStore(db);
    await store.create(run, [row("http://kjj.cangpu.example/")]);
    await store.create({ ...run, id: "run-10" }, [row("http://kjj.cangpu.example/", "run-10")]);
    await store.commit({
      runId: "run-1",
      page: {
        url: "http://kjj.cangpu.example/",
        facts: pageOf({ url: "http://kjj.cangpu.example/", title: "首页" }),
      },
      frontier: [
        { ...row("http://kjj.cangpu.example/"), state: "read" },
        row("http://kjj.cangpu.example/zwgk/"),
      ],
      run: { counts: { ...run.counts, known: 2, read: 1 } },
    });
    expect((await store.pages("run-1")).map((page) => page.title)).toEqual(["首页"]);
    expect(await store.pages("run-10")).toEqual([]);
    expect((await store.frontier("run-1")).map(({ url, state }) => [url, state])).toEqual([
      ["http://kjj.cangpu.example/", "read"],
      ["http://kjj.cangpu.example/zwgk/", "queued"],
    ]);
    expect(await store.run("run-1")).toMatchObject({ counts: { known: 2, read: 1 } });
  });

  it("writes a step wholly or not at all", async () => {
    const store = dexieRunStore(db);
    await store.create(run, []);
    const unstorable = { ...row("http://kjj.cangpu.example/2"), sequence: (() => 0) as unknown as number };
    await expect(
      store.commit({
        runId: "run-1",
        page: { url: "http://kjj.cangpu.example/1", facts: pageOf({ url: "http://kjj.cangpu.example/1" }) },
        frontier: [unstorable],
        run: { current: "http://kjj.cangpu.example/1" },
      }),
    ).rejects.toThrow();
    expect(await store.pages("run-1")).toEqual([]);
    expect(await store.run("run-1")).toMatchObject({ current: null });
  });

  it("writes several steps together: all pages, and of each run the last word", async () => {
    const store = dexieRunStore(db);
    await store.create(run, []);
    const [one, two] = ["http://kjj.cangpu.example/1", "http://kjj.cangpu.example/2"] as const;
    await store.commit(
      {
        ...{
          runId: "run-1",
          page: { url: one, facts: pageOf({ url: one }) },
          frontier: [row(one), row(two)],
        },
        run: { current: one, counts: { ...run.counts, read: 1 } },
      },
      {
        ...{ runId: "run-1", page: { url: two, facts: pageOf({ url: two }) } },
        frontier: [{ ...row(two), state: "read" }],
        run: { current: two },
      },
    );
    expect((await store.pages("run-1")).map(({ url }) => url)).toEqual([one, two]);
    expect((await store.frontier("run-1")).map(({ state }) => state)).toEqual(["queued", "read"]);
    expect(await store.run("run-1")).toMatchObject({ current: two, counts: { read: 1 } });
  });

  it("writes none of several steps where another writer has the run", async () => {
    const store = dexieRunStore(db);
    await store.create({ ...run, lease: { writer: "new", until: 0 } }, []);
    const url = "http://kjj.cangpu.example/1";
    const step = {
      runId: "run-1",
      page: { url, facts: pageOf({ url }) },
      frontier: [],
      run: {},
      writer: "old",
    };
    await expect(store.commit(step, { ...step, page: null })).rejects.toThrow("another writer");
    expect(await store.pages("run-1")).toEqual([]);
  });

  it("knows which addresses of a bureau were read before, and none of another bureau", async () => {
    const store = dexieRunStore(db);
    const visit = { ...{ etag: null, lastModified: null, hash: "1", runId: "run-1" }, toolVersion: "1" };
    for (const homeUrl of ["http://kjj.cangpu.example/", "http://kjj.linxi.example/"])
      await db.visits.put({ ...visit, homeUrl, url: `${homeUrl}tz/`, pageUrl: `${homeUrl}tz/` });
    expect([...(await store.visited("http://kjj.cangpu.example/"))]).toEqual([
      "http://kjj.cangpu.example/tz/",
    ]);
    expect((await store.visited("http://kjj.haibin.example/")).size).toBe(0);
  });

  it("finds runs by their state", async () => {
    const store = dexieRunStore(db);
    await store.create(run, []);
    await store.create({ ...run, id: "run-2", state: "paused" }, []);
    expect((await store.runsIn("paused")).map(({ id }) => id)).toEqual(["run-2"]);
  });

  it("keeps a finished run with its record together, and never over another", async () => {
    const store = dexieRunStore(db);
    await store.keep({ ...run, id: "run-2", judgedFrom: "run-1", state: "finished" }, RECORD);
    expect(await store.run("run-2")).toMatchObject({ judgedFrom: "run-1" });
    expect(await db.records.get("run-2")).toEqual({ runId: "run-2", record: RECORD });
    await expect(store.keep({ ...run, id: "run-2" }, { ...RECORD, status: "partial" })).rejects.toThrow();
    expect((await db.records.get("run-2"))?.record.status).toBe("complete");
  });

  it("keeps what was said of an item before somebody looked at it again", async () => {
    const store = dexieRunStore(db);
    await store.create(run, []);
    const record = recordOf("missing");
    await store.finish("run-1", record, { state: "finished" });
    const [before] = record.verdicts;
    if (before === undefined) throw new Error("the fixture has no verdict");
    const url = "http://kjj.cangpu.example/zcwj/";
    await store.amend("run-1", {
      readBy: "run-1",
      pages: [{ url, facts: pageOf({ url, title: "政策文件" }) }],
      outdated: [],
      frontier: [{ ...row(url), state: "read" }],
      record: recordOf("there"),
      recheck: { itemId: "column.policy", at: "2026-11-25T01:00:00.000Z", before, read: [url] },
      run: { current: url },
    });
    expect(await store.recordOf("run-1")).toEqual(recordOf("there"));
    expect((await db.records.get("run-1"))?.rechecks?.map((one) => one.before.reason.en)).toEqual([
      "missing",
    ]);
    expect((await store.pages("run-1")).map(({ title }) => title)).toEqual(["政策文件"]);
  });
});

function recordOf(reason: string): RunRecord {
  const said = { zh: reason, en: reason };
  const verdict = { verdict: "fail", reason: said, severity: "deduct", deduction: 2, findings: [] } as const;
  return { ...RECORD, verdicts: [{ itemId: "column.policy", ...verdict, findings: [] }] };
}
