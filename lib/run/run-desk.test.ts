import { describe, expect, it, vi } from "vitest";

import { FakeSite, HOME, homeWithColumns } from "../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../tests/run/open-desk.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import { NOTHING_KNOWN } from "../audit/records/bureau-knowledge.ts";
import { MOST_TOGETHER } from "./crawling/journal.ts";

describe("an audit from start to end", () => {
  it("reads the home page and all it leads to, judges, and keeps the record", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(tenColumns);
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.asked).toHaveLength(11);
    expect(await store.run("run-1")).toMatchObject({
      state: "finished",
      counts: { known: 11, read: 11, unread: 0, columns: 10 },
    });
    expect(store.record("run-1")).toMatchObject({
      status: "complete",
      coverage: { assessed: 11, known: 11 },
    });
  });

  it("never has more requests under way than politeness allows", async () => {
    const { desk } = deskOver();
    const site = new FakeSite(tenColumns);
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.mostAtOnce).toBe(2);
  });

  it("asks for the next page while the last ones are written, but never runs far ahead of the disk", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) => (url === HOME ? homeWithColumns(60) : { kind: "column" }));
    const commit = store.commit.bind(store);
    let diskIsReady = (): void => undefined;
    const disk = new Promise<void>((ready) => (diskIsReady = ready));
    store.commit = async (...steps) => {
      if (steps.some(({ page }) => page !== null && page.url !== HOME)) await disk;
      await commit(...steps);
    };
    await desk.open(request);
    const finished = desk.attach("run-1", site);
    // The home page, those that the disk is to take together, and as many again that wait for it.
    await vi.waitFor(() => expect(site.asked).toHaveLength(1 + 2 * MOST_TOGETHER));
    await new Promise((later) => setTimeout(later, 20));
    expect(site.asked).toHaveLength(1 + 2 * MOST_TOGETHER);
    diskIsReady();
    await finished;
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 61 } });
  });

  it("is partial when the budget of pages is spent, and names what was not read", async () => {
    const { store, desk } = deskOver();
    await desk.open({ ...request, maxPages: 4 });
    await desk.attach("run-1", new FakeSite(tenColumns));
    const record = store.record("run-1");
    expect(record?.status).toBe("partial");
    expect(record?.coverage.notAssessed).toHaveLength(7);
    expect(record?.coverage.notAssessed.every(({ cause }) => cause === "out-of-budget")).toBe(true);
  });

  it("asks twice more for a page whose server stumbles, then says why it is unread", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url, attempt) => {
      if (url === `${HOME}c1/`) return { status: 503, state: "error" };
      if (url === `${HOME}c2/` && attempt < 3) return { cause: "timeout" };
      return tenColumns(url);
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.asked.filter((url) => url === `${HOME}c1/`)).toHaveLength(3);
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([{ url: `${HOME}c1/`, cause: "http-error" }]);
  });

  it("does not repeat what a moment cannot mend", async () => {
    const { desk } = deskOver();
    const site = new FakeSite((url) => (url === `${HOME}c1/` ? { cause: "too-large" } : tenColumns(url)));
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.asked.filter((url) => url === `${HOME}c1/`)).toHaveLength(1);
  });

  it("pauses instead of judging when the home page cannot be read", async () => {
    const { store, desk } = deskOver();
    await desk.open(request);
    await desk.attach("run-1", new FakeSite(() => ({ cause: "network" })));
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "offline" });
    expect(store.record("run-1")).toBeNull();
  });

  it("asks again for what failed with the line, once it is back: those pages were not at fault", async () => {
    const { store, desk } = deskOver();
    let dead = true;
    const site = new FakeSite((url, attempt) =>
      dead && (url !== HOME || attempt > 1) ? { cause: "network" } : tenColumns(url),
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "offline" });
    dead = false;
    await desk.resume("run-1", 1);
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 11, known: 11, notAssessed: [] });
    expect(await store.run("run-1")).toMatchObject({ counts: { read: 11, unread: 0 } });
  });

  it("sends one request alone to a site that has just refused, and pauses again when it still does", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) =>
      url === HOME ? homeWithColumns(10) : { status: 403, state: "error" },
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    const before = site.asked.length;
    await desk.resume("run-1", 1);
    await desk.attach("run-1", site);
    expect(site.asked.length - before).toBe(1);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "blocked" });
  });

  it("pauses for a person where the site asks for a verification, and goes on after it was given", async () => {
    const { store, desk } = deskOver();
    let passed = false;
    const site = new FakeSite((url) =>
      url === HOME || passed ? tenColumns(url) : { status: 412, state: "challenge" },
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "challenge" });
    passed = true;
    await desk.resume("run-1", 1);
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 11, known: 11 });
  });

  it("is finished where pages are lost time and again while the home page answers, and names them", async () => {
    const { store, desk } = deskOver();
    const lost = new Set([1, 2, 3, 4].map((number) => `${HOME}c${number}/`));
    const site = new FakeSite((url) => (lost.has(url) ? { cause: "network" } : tenColumns(url)));
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 7, unread: 4 } });
    expect(store.record("run-1")?.coverage.notAssessed).toEqual(
      [...lost].map((url) => ({ url, cause: "network" })),
    );
    expect(site.asked.filter((url) => lost.has(url)).length).toBeLessThanOrEqual(4 * 2 * 3);
  });

  it("loses no page to a server that was away for a while and came back before anybody stopped", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url, attempt) =>
      url !== HOME && attempt <= 3 ? { cause: "network" } : tenColumns(url),
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "finished", counts: { read: 11, unread: 0 } });
  });

  it("stops at five refusals in a row and says what it saw", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) =>
      url === HOME ? homeWithColumns(10) : { status: 403, state: "error" },
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "blocked" });
    expect(site.asked.length).toBeLessThanOrEqual(1 + 5 + 1);
  });

  it("stores one page for an address that redirects to another of the site", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) =>
      url === `${HOME}c1/` ? { finalUrl: `${HOME}c2/`, kind: "column" } : tenColumns(url),
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await store.pages("run-1")).toHaveLength(10);
  });

  it("keeps no facts of a page outside the bureau's part of the site", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) =>
      url === `${HOME}c1/` ? { finalUrl: "http://www.cangpu.example/", kind: "home" } : tenColumns(url),
    );
    await desk.open(request);
    await desk.attach("run-1", site);
    expect((await store.pages("run-1")).map((page) => page.finalUrl)).not.toContain(
      "http://www.cangpu.example/",
    );
  });
});

describe("what people have said of the bureau", () => {
  it("is obeyed by the next audit, with who said it", async () => {
    const { store, desk } = deskOver();
    const mark = { itemId: "site.police", reason: "内网站点，无公安备案", by: "王芳", on: "2026-11-02" };
    store.knowledge = () => Promise.resolve({ ...NOTHING_KNOWN, notApplicable: [mark] });
    await desk.open(request);
    await desk.attach("run-1", new FakeSite(tenColumns));
    const verdict = store.record("run-1")?.verdicts.find(({ itemId }) => itemId === "site.police");
    expect(verdict).toMatchObject({ verdict: "not-applicable", findings: [] });
    expect(verdict?.reason.zh).toContain("内网站点，无公安备案（王芳，2026-11-02）");
  });

  it("makes a column with a name of the bureau's own answer its item", async () => {
    const { store, desk } = deskOver();
    store.knowledge = () => Promise.resolve({ ...NOTHING_KNOWN, synonyms: { "column.policy": ["栏目3"] } });
    await desk.open(request);
    await desk.attach("run-1", new FakeSite(tenColumns));
    const matched = store.record("run-1")?.columns.filter(({ matched }) => matched.includes("column.policy"));
    expect(matched?.map(({ name }) => name)).toEqual(["栏目3"]);
  });

  describe.each([
    ["its own name of the column", { synonyms: { "annual.years": ["历年情况"] } }],
    ["a correction of the column", { corrections: { [`${HOME}lnqk/index.html`]: ["annual.years"] } }],
    ["nothing", {}],
  ])("steers the look at the columns: %s", (what, said) => {
    it("a list that must be known to its end is read to its end", async () => {
      const { store, desk } = deskOver();
      store.knowledge = () => Promise.resolve({ ...NOTHING_KNOWN, ...said });
      const site = new FakeSite(threePages);
      await desk.open({ ...request, mode: "columns" });
      await desk.attach("run-1", site);
      const further = [`${HOME}lnqk/index_1.html`, `${HOME}lnqk/index_2.html`];
      expect(site.asked.filter((url) => further.includes(url))).toEqual(what === "nothing" ? [] : further);
    });
  });

  it("has a column on another host asked for that a person gave to an item, whatever it is called", async () => {
    const elsewhere = "http://www.cangpu.example/kjj/lnqk/";
    const { store, desk } = deskOver();
    const leadsThere = (url: string) =>
      url === HOME
        ? { ...homeWithColumns(3), columns: [{ name: "历年情况", url: elsewhere }] }
        : { cause: "needs-permission" as const };
    store.knowledge = () =>
      Promise.resolve({ ...NOTHING_KNOWN, corrections: { [elsewhere]: ["annual.years"] } });
    await desk.open({ ...request, mode: "columns" });
    await desk.attach("run-1", new FakeSite(leadsThere));
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([
      { url: elsewhere, cause: "needs-permission" },
    ]);
  });
});

/** A list of three pages under a name that nobody knows. */
function threePages(url: string): Partial<PageFacts> {
  const place = `${HOME}lnqk/`;
  if (url === HOME) return { kind: "home", columns: [{ name: "历年情况", url: place }] };
  if (!url.startsWith(place)) return { kind: "article" };
  const current = Number(/_(\d)/.exec(url)?.[1] ?? 0) + 1;
  const next = current < 3 ? `${place}index_${current}.html` : null;
  const row = {
    title: `情况${current}`,
    url: `${HOME}a/${current}.html`,
    date: null,
    dateSource: "none",
  } as const;
  return {
    kind: "list",
    column: { name: "历年情况", type: "", path: [] },
    items: [row],
    pager: { current, total: 3, next, order: "ascending" },
  };
}

describe("a site that closes parts of itself to programs", () => {
  it("is not asked for them, and they are named as not read for that reason", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(tenColumns, { kind: "rules", text: "User-agent: *\nDisallow: /c3/" });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.asked).not.toContain(`${HOME}c3/`);
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([{ url: `${HOME}c3/`, cause: "robots" }]);
  });

  it("is read all the same by an inspector with a mandate", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(tenColumns, { kind: "rules", text: "User-agent: *\nDisallow: /" });
    await desk.open({ ...request, obeysRobots: false });
    await desk.attach("run-1", site);
    expect(site.asked).toHaveLength(11);
    expect(await store.run("run-1")).toMatchObject({ obeysRobots: false });
  });

  it("is not judged when it closes its home page", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite(tenColumns, { kind: "rules", text: "User-agent: *\nDisallow: /" });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(site.asked).toEqual([]);
    expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "blocked" });
  });
});

describe("columns of the bureau on another host", () => {
  const THERE = "https://www.cangpu.example/kjj/nb/";
  const home = { kind: "home" as const, columns: [{ name: "政府信息公开年报", url: THERE }] };

  it("wait for the user's leave, are named as such, and are read once it is given", async () => {
    const { store, desk } = deskOver();
    let granted = false;
    const site = new FakeSite((url) => {
      if (url === HOME) return home;
      return granted ? { kind: "list" } : { cause: "needs-permission" };
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([{ url: THERE, cause: "needs-permission" }]);

    granted = true;
    await desk.reopen("run-1", { tabId: null, causes: ["needs-permission"] });
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 2, known: 2, notAssessed: [] });
  });
});

describe("a finished run is taken up again", () => {
  const home = { kind: "home" as const, columns: [{ name: "政策文件", url: `${HOME}zcwj/` }] };

  it("where a page did not answer: only what was left out for that cause is asked for once more", async () => {
    const { store, desk } = deskOver();
    let isUp = false;
    const site = new FakeSite((url) => {
      if (url === HOME) return home;
      return isUp ? { kind: "list" } : { cause: "timeout" };
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    expect(await desk.reopen("run-1", { tabId: 7, causes: ["http-error"] })).toBe(false);
    isUp = true;
    const before = site.asked.length;
    expect(await desk.reopen("run-1", { tabId: 7, causes: ["timeout"] })).toBe(true);
    await desk.attach("run-1", site);
    expect(site.asked.slice(before)).toEqual([`${HOME}zcwj/`]);
    expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 2, known: 2, notAssessed: [] });
  });

  it("where its site refused: that host is asked slowly, one page at a time, and others as before", async () => {
    const { store, desk } = deskOver();
    let refuses = true;
    const site = new FakeSite((url) => {
      if (url === HOME) return home;
      return refuses ? { cause: "blocked" } : { kind: "list" };
    });
    await desk.open(request);
    await desk.attach("run-1", site);
    refuses = false;
    await desk.reopen("run-1", { tabId: 7, causes: ["blocked"] });
    expect((await store.run("run-1"))?.gentle).toEqual([new URL(HOME).host]);
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([]);
  });

  it("where its pages were used up: with more pages it reads on", async () => {
    const { store, desk } = deskOver();
    const site = new FakeSite((url) => (url === HOME ? home : { kind: "list" }));
    await desk.open({ ...request, maxPages: 1 });
    await desk.attach("run-1", site);
    expect(store.record("run-1")?.coverage.notAssessed).toEqual([
      { url: `${HOME}zcwj/`, cause: "out-of-budget" },
    ]);
    await desk.reopen("run-1", { tabId: 7, causes: ["out-of-budget"], morePages: 200 });
    await desk.attach("run-1", site);
    expect(store.record("run-1")).toMatchObject({ status: "complete", coverage: { notAssessed: [] } });
  });
});

it("never leads from a public site into the user's own network", async () => {
  const { desk } = deskOver();
  const scopes = [HOME, "http://192.168.1.1/"];
  await expect(desk.open({ ...request, bureau: { ...request.bureau, scopes } })).rejects.toThrow(
    "192.168.1.1",
  );
});
