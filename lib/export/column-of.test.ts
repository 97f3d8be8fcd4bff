import { expect, test } from "vitest";
import type { RunRecord } from "../audit/records/run-record.ts";
import { columnOf } from "./column-of.ts";

const SITE = "https://kjj.cangpu.example";

function siteWith(...columns: [name: string, path: string, ...matched: string[]][]): RunRecord {
  return {
    format: "gongkai-lens/run",
    formatVersion: 1,
    tool: { name: "gongkai-lens", version: "0.1.0" },
    bureau: { name: "苍浦市科学技术局", homeUrl: `${SITE}/`, scopes: [] },
    checklist: { id: "kjj", revision: 1 },
    referenceDate: "2026-11-18",
    startedAt: "2026-11-18T01:00:00Z",
    finishedAt: "2026-11-18T01:31:00Z",
    status: "complete",
    coverage: { assessed: 0, known: 0, notAssessed: [] },
    columns: columns.map(([name, path, ...matched]) => ({
      name,
      path: [name],
      url: SITE + path,
      items: 1,
      latestDate: null,
      state: "ok",
      listPages: 1,
      matched,
    })),
    verdicts: [],
    score: null,
  };
}

const nameOf = (record: RunRecord, path: string | null, itemId = "x") =>
  columnOf(record, path === null ? null : SITE + path, itemId)?.name ?? null;

test("the second page of a list and a dated article belong to the column of their folder", () => {
  const site = siteWith(["政策文件", "/zwgk/zcwj/"]);
  expect(nameOf(site, "/zwgk/zcwj/index_2.html")).toBe("政策文件");
  expect(nameOf(site, "/zwgk/zcwj/202604/t20260403_1.html")).toBe("政策文件");
});

test("a page of an inner folder is not given to the outer column", () => {
  expect(nameOf(siteWith(["政务公开", "/zwgk/"]), "/zwgk/zcwj/t1.html")).toBeNull();
});

test("where columns share a folder, only the very address decides", () => {
  const site = siteWith(["政策文件", "/col/col1.html"], ["规划计划", "/col/col2.html"]);
  expect(nameOf(site, "/col/col2.html")).toBe("规划计划");
  expect(nameOf(site, "/col/art3.html")).toBeNull();
});

test("the home page belongs to no column of the root folder", () => {
  expect(nameOf(siteWith(["首页新闻", "/xw.html"]), "/")).toBeNull();
});

test("without an address the one column that answers the item is taken, and none of several", () => {
  expect(nameOf(siteWith(["规划", "/gh/", "column.plans"]), null, "column.plans")).toBe("规划");
  const two = siteWith(["规划", "/gh/", "column.plans"], ["计划", "/jh/", "column.plans"]);
  expect(nameOf(two, null, "column.plans")).toBeNull();
});
