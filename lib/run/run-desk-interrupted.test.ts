import { describe, expect, it } from "vitest";

import { FakeSite, HOME } from "../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../tests/run/open-desk.ts";
import { HandsLost, type Hands } from "../crawl/hands.ts";
import { memoryStore } from "../headless/memory-store.ts";
import type { Step } from "../store/run-store.ts";

describe("an audit that is interrupted", () => {
  it("ends with the same record as an undisturbed one after a pause", async () => {
    const undisturbed = deskOver();
    await undisturbed.desk.open(request);
    await undisturbed.desk.attach("run-1", new FakeSite(tenColumns));

    const { store, desk } = deskOver();
    const site = new FakeSite(async (url) => {
      if (url === `${HOME}c4/`) await desk.pause("run-1", "user");
      return tenColumns(url);
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "user" });
    await desk.resume("run-1", 1);
    await desk.attach("run-1", site);

    expect(site.asked).toHaveLength(11);
    expect(withoutTimes(store.record("run-1"))).toEqual(withoutTimes(undisturbed.store.record("run-1")));
  });

  it("goes on with new hands when the tab was reloaded in the middle", async () => {
    const { store, desk } = deskOver();
    const whole = new FakeSite(tenColumns);
    const broken: Hands = {
      robots: () => whole.robots(),
      read: (url) => (url === `${HOME}c3/` ? Promise.reject(new HandsLost("tab gone")) : whole.read(url)),
    };
    await desk.open(request);
    await desk.attach("run-1", broken);
    expect(await store.run("run-1")).toMatchObject({ state: "running" });
    await desk.attach("run-1", whole);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 11 } });
  });

  it("is read once where two hands come at the same moment, and goes on with the second when the first is gone", async () => {
    const { store, desk } = deskOver();
    const whole = new FakeSite(tenColumns);
    const lost: Hands = {
      robots: () => whole.robots(),
      read: () => Promise.reject(new HandsLost("tab gone")),
    };
    await desk.open(request);
    await Promise.all([desk.attach("run-1", lost), desk.attach("run-1", whole)]);
    expect(whole.asked).toHaveLength(11);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 11 } });
  });

  it("is carried on by another process from the store alone", async () => {
    const store = memoryStore();
    const first = deskOver(store);
    const whole = new FakeSite(tenColumns);
    const dying: Hands = {
      robots: () => whole.robots(),
      read: (url) => (whole.asked.length > 4 ? new Promise<never>(() => undefined) : whole.read(url)),
    };
    await first.desk.open(request);
    void first.desk.attach("run-1", dying);
    await new Promise((resolve) => setTimeout(resolve, 20));

    await deskOver(store).desk.attach("run-1", whole);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 11, known: 11 } });
    expect(whole.asked.length).toBe(11);
  });

  it("judges what was read when it is ended early, and calls the rest cancelled", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(async (url) => {
      if (url === `${HOME}c2/`) await desk.cancel("run-1");
      return tenColumns(url);
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    const record = store.record("run-1");
    expect(record?.status).toBe("partial");
    expect(record?.coverage.notAssessed.every(({ cause }) => cause === "cancelled")).toBe(true);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", cancelled: true });
  });

  it("is judged by the next process when the first died while judging", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(tenColumns);
    await desk.open(request);
    await desk.attach("run-1", site);
    await store.commit({ runId: "run-1", page: null, frontier: [], run: { state: "judging" } });
    await deskOver(store).desk.recover();
    expect(await store.run("run-1")).toMatchObject({ state: "finished" });
  });

  it("pauses and loses nothing when the disk is full", async () => {
    const store = memoryStore();
    const full = {
      ...store,
      commit: (...steps: readonly Step[]) =>
        steps.some(({ page }) => page?.url === `${HOME}c5/`)
          ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
          : store.commit(...steps),
    };
    const { desk } = deskOver(full);
    await desk.open(request);
    await desk.attach("run-1", new FakeSite(tenColumns));
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "storage-full" });
    expect((await store.frontier("run-1")).find((row) => row.url === `${HOME}c5/`)).toMatchObject({
      state: "queued",
    });
  });
});

function withoutTimes(record: unknown): unknown {
  return JSON.parse(JSON.stringify(record, (key, value: unknown) => (/At$/.test(key) ? undefined : value)));
}
