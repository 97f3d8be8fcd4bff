import { expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../../tests/facts/page-of.ts";
import { BUREAU, siteOf } from "../../../tests/facts/site-of.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

const ROWS = ["一", "二", "三", "四", "五"].map((title) => rowOf(title, "2026-11-01"));
const MENU = { 政策文件: "/zcwj/", 工作动态: "/gzdt/" };
const home = homeOf(MENU, { items: ROWS });

/** The home page as another address answers it. */
function copyAt(path: string, of: PageFacts = home): PageFacts {
  const url = new URL(path, HOME).href;
  return { ...of, url, finalUrl: url, kind: "list" };
}

function columnAt(path: string, pages: readonly PageFacts[]) {
  return siteOf(pages).columns.find(({ url }) => new URL(url).pathname === path);
}

test("a column whose address answers with the home page is missing, and does not hold the home page's rows", () => {
  const [missing] = [columnAt("/zcwj/", [home, copyAt("/zcwj/")])];
  expect([missing?.state, missing?.items, missing?.complete]).toEqual(["soft-404", [], false]);
  expect(missing?.pages[0]?.stateReason).toEqual({ code: "answers-with-home", quote: "苍浦市科学技术局" });
});

test("a list whose second page answers with the home page is incomplete and keeps its own rows", () => {
  const pager = { current: 1, total: null, next: `${HOME}zcwj/index_1.html`, order: "ascending" as const };
  const list = listOf("/zcwj/", [rowOf("通知", "2026-10-01")], { pager });
  const column = columnAt("/zcwj/", [home, list, copyAt("/zcwj/index_1.html")]);
  expect([column?.items.map(({ title }) => title), column?.complete]).toEqual([["通知"], false]);
});

test("an article whose address answers with the home page is gone", () => {
  const site = siteOf([home, copyAt("/t/1.html")]);
  expect(site.pages.map(({ state }) => state)).toEqual(["ok", "soft-404"]);
});

test("trap: the home page by another name, with which every path begins, is the home page", () => {
  const path = [
    { name: "首页", url: `${HOME}kjj/main.htm` },
    { name: "工作动态", url: `${HOME}gzdt/` },
  ];
  const list = listOf("/gzdt/", [rowOf("动态", "2026-10-01")], {
    column: { name: "工作动态", type: "", path },
  });
  const site = siteOf([home, copyAt("/kjj/main.htm"), list]);
  expect(site.pages.map(({ state }) => state)).toEqual(["ok", "ok", "ok"]);
});

test("trap: the only list of a small bureau shows what its home page shows, under its own name", () => {
  const column = { name: "政策文件", type: "", path: [{ name: "政策文件", url: `${HOME}zcwj/` }] };
  const state = columnAt("/zcwj/", [home, { ...copyAt("/zcwj/"), column, title: "政策文件" }])?.state;
  expect(state).toBe("ok");
});

test("trap: the channel of a county's portal is the bureau's home page, and so is the portal's its own", () => {
  const portal = homeOf({ 科技局: "/kjj/", 农业局: "/nyj/" }, { items: ROWS });
  const channel = pageOf({
    ...{ url: `${HOME}kjj/`, kind: "column", title: portal.title, columns: portal.columns },
    items: ROWS,
  });
  const bureau = { ...BUREAU, homeUrl: `${HOME}kjj/` };
  const missing = copyAt("/kjj/zcwj/", portal);
  const site = siteOf([portal, channel, missing], { bureau });
  expect(site.home?.state).toBe("ok");
  expect(site.pages.map(({ url, state }) => [new URL(url).pathname, state])).toEqual([
    ["/", "ok"],
    ["/kjj/", "ok"],
    ["/kjj/zcwj/", "soft-404"],
  ]);
});
