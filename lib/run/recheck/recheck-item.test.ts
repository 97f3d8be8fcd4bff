import { describe, expect, it } from "vitest";

import { FakeSite, HOME } from "../../../tests/run/fake-site.ts";
import { deskOver, request } from "../../../tests/run/open-desk.ts";
import { rowOf } from "../../../tests/facts/page-of.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

type Pages = Record<string, Partial<PageFacts>>;

const link = (name: string, path: string) => ({ name, url: `${HOME}${path}` });
const columns = [link("政策文件", "zcwj/"), link("通知公告", "tzgg/"), link("机构职能", "jgzn/")];
const BEFORE: Pages = {
  "": { kind: "home", columns },
  "zcwj/": { state: "blank", columns },
  "tzgg/": { items: [rowOf("公告", "2026-11-01", `${HOME}tzgg/1.html`)], columns },
  "tzgg/1.html": { kind: "article", title: "公告" },
  "jgzn/": { kind: "column", columns },
};

/** An audit of these pages that has ended, and what is asked when the site has changed to `after`. */
async function audited(before: Pages, after: Pages) {
  const { store, desk } = deskOver();
  const pagesOf = (pages: Pages) => (url: string) => pages[url.slice(HOME.length)] ?? { status: 404 };
  await desk.open(request);
  await desk.attach("run-1", new FakeSite(pagesOf(before)));
  const site = new FakeSite(pagesOf(after));
  return { store, site, recheck: (itemId: string) => desk.recheck("run-1", itemId, site) };
}

const verdictOf = (store: ReturnType<typeof deskOver>["store"], itemId: string) =>
  store.record("run-1")?.verdicts.find((one) => one.itemId === itemId)?.verdict;

describe("one item looked at again", () => {
  const filled: Pages = {
    ...BEFORE,
    "zcwj/": { items: [rowOf("办法", "2026-11-19", `${HOME}zcwj/1.html`)], columns },
    "zcwj/1.html": { kind: "article", title: "办法" },
  };

  it("is met once the bureau has filled the column, and only the pages it needs were read", async () => {
    const { store, site, recheck } = await audited(BEFORE, filled);
    expect(verdictOf(store, "column.policy")).toBe("fail");
    expect(await recheck("column.policy")).toMatchObject({
      outcome: "judged",
      before: { verdict: "fail" },
      after: { verdict: "pass" },
    });
    expect(verdictOf(store, "column.policy")).toBe("pass");
    expect(site.asked).toEqual([`${HOME}zcwj/`]);
  });

  it("leaves every other verdict as it was, and counts the score anew", async () => {
    const { store, recheck } = await audited(BEFORE, filled);
    const before = store.record("run-1");
    await recheck("column.policy");
    const after = store.record("run-1");
    const others = (record: typeof before) =>
      record?.verdicts.filter(({ itemId }) => itemId !== "column.policy");
    expect(others(after)).toEqual(others(before));
    expect(after?.score?.deducted).toBeLessThan(before?.score?.deducted ?? 0);
  });

  it("still fails while nothing has changed", async () => {
    const { store, recheck } = await audited(BEFORE, BEFORE);
    expect(await recheck("column.policy")).toMatchObject({ outcome: "judged", after: { verdict: "fail" } });
    expect(verdictOf(store, "column.policy")).toBe("fail");
  });

  it("is met once the bureau has published again, though on a day after that of the audit", async () => {
    const stale = rowOf("公告", "2026-01-05", `${HOME}tzgg/1.html`);
    const old: Pages = { ...BEFORE, "tzgg/": { items: [stale], columns } };
    const mended: Pages = {
      ...old,
      "tzgg/": {
        items: [rowOf("新公告", "2026-11-28", `${HOME}tzgg/2.html`), stale],
        fetchedAt: "2026-11-30T01:00:00Z",
        columns,
      },
      "tzgg/2.html": { kind: "article", title: "新公告", fetchedAt: "2026-11-30T01:00:00Z" },
    };
    const { store, recheck } = await audited(old, mended);
    expect(verdictOf(store, "content.stale-columns")).toBe("fail");
    expect(await recheck("content.stale-columns")).toMatchObject({
      outcome: "judged",
      after: { verdict: "pass" },
    });
  });

  it("finds a column that the home page has gained since", async () => {
    const more = [...columns, link("政府采购", "zfcg/")];
    const { site, recheck } = await audited(BEFORE, {
      ...BEFORE,
      "": { kind: "home", columns: more },
      "zfcg/": { items: [rowOf("采购公告", "2026-11-10", `${HOME}zfcg/1.html`)], columns: more },
    });
    expect(await recheck("column.procurement")).toMatchObject({
      outcome: "judged",
      after: { verdict: "pass" },
    });
    expect(site.asked).toEqual([HOME, `${HOME}zfcg/`]);
  });

  it("changes nothing when a page cannot be read today: old facts are no verdict on today", async () => {
    const { store, site, recheck } = await audited(BEFORE, {
      ...BEFORE,
      "zcwj/": { status: 403, state: "error" },
    });
    const before = store.record("run-1");
    expect(await recheck("column.policy")).toEqual({
      outcome: "unread",
      url: `${HOME}zcwj/`,
      cause: "blocked",
    });
    expect(store.record("run-1")).toEqual(before);
    expect(site.asked).toHaveLength(1);
  });

  it("changes nothing where a browser drew the list then and nobody draws it now", async () => {
    const drawn: Pages = { ...BEFORE, "zcwj/": { state: "blank", capture: "rendered", columns } };
    const { store, recheck } = await audited(drawn, { ...BEFORE, "zcwj/": { state: "dynamic", columns } });
    const before = store.record("run-1");
    expect(await recheck("column.policy")).toMatchObject({ outcome: "unread", cause: "unsupported-type" });
    expect(store.record("run-1")).toEqual(before);
  });
});

it("a run that is not finished is not looked at again", async () => {
  const { desk } = deskOver();
  await desk.open(request);
  expect(await desk.recheck("run-1", "column.policy", new FakeSite(() => ({})))).toBeNull();
});
