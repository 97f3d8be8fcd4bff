import { describe, expect, it } from "vitest";

import { FakeSite, HOME } from "../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../tests/run/open-desk.ts";
import type { Hands } from "../crawl/hands.ts";
import { memoryStore, type MemoryStore } from "../headless/memory-store.ts";

const shortly = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Hands that answer a few pages and then never again, as those of a process that dies. */
function dying(site: FakeSite): Hands {
  return {
    robots: () => site.robots(),
    read: (url) => (site.asked.length > 4 ? new Promise<never>(() => undefined) : site.read(url)),
  };
}

describe("two processes that want the same run", () => {
  const alive = (id: string) => ({ writer: { id, isAlive: () => Promise.resolve(true) } });

  it("never crawl it together: the second finds it taken", async () => {
    const store = memoryStore();
    const [first, second] = [deskOver(store, alive("a")), deskOver(store, alive("b"))];
    const site = new FakeSite(tenColumns);
    await first.desk.open(request);
    await Promise.all([first.desk.attach("run-1", site), second.desk.attach("run-1", site)]);
    expect(site.asked).toHaveLength(11);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 11 } });
  });

  it("write nothing more once another has taken over", async () => {
    const store = memoryStore();
    const first = deskOver(store);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = new FakeSite(async (url) => {
      if (url === `${HOME}c3/`) await held;
      return { ...tenColumns(url), title: "旧" };
    });
    await first.desk.open(request);
    const late = first.desk.attach("run-1", slow);
    await shortly();
    await deskOver(store).desk.attach("run-1", new FakeSite((url) => ({ ...tenColumns(url), title: "新" })));
    release();
    await late;
    expect(await store.run("run-1")).toMatchObject({ state: "finished" });
    const titles = (await store.pages("run-1")).filter(({ url }) => url === `${HOME}c3/`);
    expect(titles.map(({ title }) => title)).toEqual(["新"]);
  });
});

describe("what must outlive the process", () => {
  it("a host's wish for rest is written down before anybody waits, for a new worker must know it too", async () => {
    const store = memoryStore();
    const rests: unknown[] = [];
    const watched: MemoryStore = {
      ...store,
      commit: (...steps) => {
        rests.push(...steps.map(({ run }) => run.rest ?? {}).filter((rest) => Object.keys(rest).length > 0));
        return store.commit(...steps);
      },
    };
    const site = new FakeSite((url) => (url === `${HOME}c2/` ? { cause: "timeout" } : tenColumns(url)));
    const busy: Hands = {
      robots: () => site.robots(),
      read: async (url) => ({ ...(await site.read(url)), retryAfterMs: url === `${HOME}c2/` ? 45_000 : 0 }),
    };
    const { desk } = deskOver(watched);
    await desk.open(request);
    await desk.attach("run-1", busy);
    expect(rests[0]).toHaveProperty(["kjj.cangpu.example"]);
  });

  it("a run begun by one version of the program is brought to its end by the next", async () => {
    const store = memoryStore();
    const whole = new FakeSite(tenColumns);
    const before = deskOver(store, { toolVersion: "1" });
    await before.desk.open(request);
    void before.desk.attach("run-1", dying(whole));
    await shortly();
    await deskOver(store, { toolVersion: "2" }).desk.attach("run-1", whole);
    expect(store.record("run-1")).toMatchObject({
      tool: { version: "2" },
      coverage: { assessed: 11, known: 11 },
    });
    expect(whole.asked).toHaveLength(11);
  });
});

describe("a disk so full that not even the pause can be written", () => {
  it("stops asking, loses nothing, and says so as soon as there is room", async () => {
    const store = memoryStore();
    let full = false;
    const noRoom = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
    const { desk } = deskOver({ ...store, commit: (...steps) => (full ? noRoom() : store.commit(...steps)) });
    const site = new FakeSite((url) => {
      full ||= url === `${HOME}c5/`;
      return tenColumns(url);
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    const asked = site.asked.length;
    await desk.attach("run-1", site);
    expect(site.asked).toHaveLength(asked);
    full = false;
    await desk.recover();
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "storage-full" });
    await desk.resume("run-1", 1);
    await desk.attach("run-1", new FakeSite(tenColumns));
    expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 11, known: 11 });
  });
});

describe("several bureaus at once", () => {
  it("are read side by side, each to its own end", async () => {
    const { store, desk } = deskOver();
    const OTHER = "http://kjj.linxi.example/";
    const other = { name: "临溪县科技局", homeUrl: OTHER, scopes: [OTHER] };
    const there = new FakeSite((url) =>
      url === OTHER ? { kind: "home", columns: [{ name: "通知公告", url: `${OTHER}tz/` }] } : {},
    );
    await desk.open(request);
    await desk.open({ ...request, id: "run-2", bureau: other, tabId: 2 });
    await Promise.all([desk.attach("run-1", new FakeSite(tenColumns)), desk.attach("run-2", there)]);
    expect(store.record("run-1")?.coverage.known).toBe(11);
    expect(store.record("run-2")?.coverage.known).toBe(2);
  });

  it("of one host share its politeness: never more at once than one of them alone", async () => {
    const { desk } = deskOver();
    const site = new FakeSite(tenColumns);
    await desk.open(request);
    await desk.open({ ...request, id: "run-2", tabId: 2 });
    await Promise.all([desk.attach("run-1", site), desk.attach("run-2", site)]);
    expect(site.asked).toHaveLength(22);
    expect(site.mostAtOnce).toBe(2);
  });
});
