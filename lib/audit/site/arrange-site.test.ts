import { expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../../tests/facts/page-of.ts";
import { siteOf } from "../../../tests/facts/site-of.ts";

const pager = (current: number, total: number, next: string | null) =>
  ({ current, total, next: next && new URL(next, HOME).href, order: "ascending" }) as const;

test("the pages of a list are joined in page order and a pinned row is counted once", () => {
  const pinned = rowOf("置顶", "2020-01-01");
  const pages = [
    listOf("/zcwj/index_1.html", [pinned, rowOf("二", "2026-01-01")], { pager: pager(2, 2, null) }),
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/index.html", [pinned, rowOf("一", "2026-02-01")], {
      pager: pager(1, 2, "/zcwj/index_1.html"),
    }),
  ];
  const [column] = siteOf(pages).columns;
  expect(column?.items.map(({ title }) => title)).toEqual(["置顶", "一", "二"]);
  expect(column).toMatchObject({ name: "政策文件", complete: true, state: "ok" });
  expect(siteOf(pages).columns).toHaveLength(1);
});

test("a list whose second page was not read is incomplete", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", [rowOf("一", "2026-02-01")], { pager: pager(1, 2, "/zcwj/index_1.html") }),
  ];
  const notAssessed = [{ url: `${HOME}zcwj/index_1.html`, cause: "timeout" as const }];
  const columns = siteOf(pages, { notAssessed }).columns;
  expect(columns).toHaveLength(1);
  expect(columns[0]?.complete).toBe(false);
});

test("trap: a server that repeats page 1 for every page number hides the rest, so the list is incomplete", () => {
  const rows = [rowOf("一", "2026-02-01"), rowOf("二", "2026-01-01")];
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", rows, { pager: pager(1, 2, "/zcwj/index_1.html") }),
    listOf("/zcwj/index_1.html", rows, { pager: pager(2, 2, null) }),
  ];
  const [column] = siteOf(pages).columns;
  expect(column?.complete).toBe(false);
  expect(column?.items).toHaveLength(2);
});

test("a list that goes on behind a button 加载更多 is incomplete", () => {
  const pager = { current: 1, total: null, next: null, order: "ascending" } as const;
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", [rowOf("办法甲", "2026-01-02")], { pager }),
  ];
  expect(siteOf(pages).columns[0]?.complete).toBe(false);
});

test("a page of two lists, of which only one is followed to its end, is incomplete", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", [rowOf("一", null)], { pager: { ...pager(1, 1, null), others: true } }),
  ];
  expect(siteOf(pages).columns[0]?.complete).toBe(false);
});

test("a list that declares more pages than its links lead to is incomplete", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", [rowOf("一", null)], { pager: pager(1, 9, null) }),
  ];
  expect(siteOf(pages).columns[0]?.complete).toBe(false);
});

test("a pager that leads round in a circle ends", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/" }),
    listOf("/zcwj/", [rowOf("一", null)], { pager: pager(1, 2, "/zcwj/index_1.html") }),
    listOf("/zcwj/index_1.html", [rowOf("二", null)], { pager: pager(2, 2, "/zcwj/") }),
  ];
  expect(siteOf(pages).columns.map(({ items }) => items.length)).toEqual([2]);
});

test("a column known only as a link is unread, with its cause or without one when it was never tried", () => {
  const home = homeOf({ 政策文件: "/zcwj/", 办事服务: "http://zwfw.example/kjj/" });
  const site = siteOf([home], { notAssessed: [{ url: `${HOME}zcwj/index.html`, cause: "timeout" }] });
  expect(site.columns.map(({ name, state, cause }) => [name, state, cause])).toEqual([
    ["政策文件", "unread", "timeout"],
    ["办事服务", "unread", null],
  ]);
});

test("a single article that a column link leads to is the column", () => {
  const pages = [
    homeOf({ 机构职能: "/jgzn/" }),
    pageOf({ url: `${HOME}jgzn/`, kind: "article", title: "主要职责" }),
  ];
  expect(siteOf(pages).columns).toMatchObject([{ name: "机构职能", state: "ok", complete: true }]);
});

test("a link that is redirected to the home page is no column with the home page's rows", () => {
  const pages = [
    homeOf({ 首页: "/", 政策文件: "/zcwj/" }, { items: [rowOf("要闻", "2026-11-01")] }),
    pageOf({ url: `${HOME}zcwj/`, finalUrl: HOME, kind: "home" }),
  ];
  expect(siteOf(pages).columns).toMatchObject([{ name: "政策文件", state: "moved", items: [] }]);
});

test("one list under two addresses is one column", () => {
  const rows = [rowOf("一", "2026-01-01")];
  const pages = [
    homeOf({ 年报: "/ndbg/" }),
    listOf("/ndbg/", rows),
    listOf("/ndbg/nlist.htm", rows, { title: "年报" }),
  ];
  expect(siteOf(pages).columns.map(({ url }) => url)).toEqual([`${HOME}ndbg/`]);
});

test("a rendered reading outweighs the static one of the same page", () => {
  const bare = listOf("/zcwj/", [], { state: "dynamic" });
  const rendered = listOf("/zcwj/", [rowOf("一", "2026-01-01")], { capture: "rendered" });
  expect(siteOf([rendered, homeOf({ 政策文件: "/zcwj/" }), bare]).columns[0]?.items).toHaveLength(1);
});

test("the path is the breadcrumb without the home page", () => {
  const path = [
    { name: "首页", url: HOME },
    { name: "政务 公开", url: `${HOME}zwgk/` },
    { name: "政策文件", url: `${HOME}zwgk/zcwj/` },
  ];
  const pages = [
    homeOf({}),
    listOf("/zwgk/zcwj/", [rowOf("一", null)], { column: { name: "政策文件", type: "", path } }),
  ];
  const column = siteOf(pages).columns.find(({ name }) => name === "政策文件");
  expect(column?.path).toEqual(["政务公开", "政策文件"]);
});

test("a user's correction decides which column answers an item", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/", 文件汇编: "/wjhb/" }),
    listOf("/zcwj/", [rowOf("一", null)]),
    listOf("/wjhb/", [rowOf("二", null)]),
  ];
  const corrections = new Map([[`${HOME}wjhb/index.html`, ["column.policy"]]]);
  const matches = siteOf(pages, { corrections }).columns.map(({ name, matches }) => [name, matches]);
  expect(matches).toEqual([
    ["文件汇编", [{ itemId: "column.policy", score: 1, by: "user" }]],
    ["政策文件", []],
  ]);
});

test("the order of the crawl leaves no trace", () => {
  const pages = [
    homeOf({ 政策文件: "/zcwj/", 工作动态: "/gzdt/", 统计: "/tj/" }),
    listOf("/zcwj/", [rowOf("一", "2026-02-01")], { pager: pager(1, 2, "/zcwj/index_1.html") }),
    listOf("/zcwj/index_1.html", [rowOf("二", "2026-01-01")], { pager: pager(2, 2, null) }),
    listOf("/gzdt/", [rowOf("三", "2026-03-01")], { columns: [{ name: "科技动态", url: `${HOME}gzdt/` }] }),
  ];
  const notAssessed = [
    { url: `${HOME}tj/`, cause: "timeout" as const },
    { url: `${HOME}a.html`, cause: "network" as const },
  ];
  const forward = JSON.stringify(siteOf(pages, { notAssessed }));
  const backward = JSON.stringify(siteOf([...pages].reverse(), { notAssessed: [...notAssessed].reverse() }));
  expect(backward).toBe(forward);
});
