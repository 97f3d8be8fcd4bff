import "fake-indexeddb/auto";

import { expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { GongkaiDatabase } from "./database.ts";
import { pagesOf } from "./pages-of.ts";

const HOME = "http://kjj.cangpu.example/";

it("gives every page of a run once, however many there are, and their menu once", async () => {
  const db = new GongkaiDatabase("pages-of");
  const columns = [{ name: "通知公告", url: `${HOME}tzgg/` }];
  const urls = Array.from({ length: 401 }, (_, at) => `${HOME}tz/${at}.html`);
  await db.pages.bulkAdd(urls.map((url) => ({ runId: "run-1", url, facts: pageOf({ url, columns }) })));
  await db.pages.add({ runId: "run-10", url: HOME, facts: pageOf({ url: HOME }) });
  const pages = await pagesOf(db.pages, "run-1");
  expect(pages.map(({ url }) => url).sort()).toEqual(urls.sort());
  expect(new Set(pages.map((page) => page.columns)).size).toBe(1);
});

it("gives nothing where nothing was kept", async () => {
  expect(await pagesOf(new GongkaiDatabase("pages-of-none").pages, "run-1")).toEqual([]);
});
