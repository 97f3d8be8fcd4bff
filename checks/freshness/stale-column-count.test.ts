import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { staleColumnCount } from "./stale-column-count.ts";

const item = itemOf({ id: "veto.columns-stale" });
const window = { window: { months: 6 }, standard: { zh: "6 个月", en: "6 months" } };
const params = {
  what: { zh: "不更新的栏目", en: "stale columns" },
  groups: [
    { names: ["政策文件"], ...window, unverified: false },
    { names: ["规划计划"], ...window, unverified: true },
  ],
  closed: ["历史"],
  threshold: 2,
};
const OLD = "2026-01-01";
const NEW = "2026-11-01";

/** Columns by name, each with the day of its only row; null = a row without a day. */
const judged = (columns: Record<string, string | null>, more: Record<string, Partial<PageFacts>> = {}) => {
  const names = Object.keys({ ...columns, ...more });
  const path = (name: string) => `/c${names.indexOf(name)}/`;
  return judgedBy(staleColumnCount, item, params, [
    homeOf(Object.fromEntries(names.map((name) => [name, path(name)]))),
    ...Object.entries(columns).map(([name, date]) => listOf(path(name), [rowOf(name, date)])),
    ...Object.entries(more).map(([name, about]) => listOf(path(name), [], about)),
  ]);
};

test("pass: fewer than the threshold, which are named", () => {
  const { verdict, reason } = judged({ 市政策文件: OLD, 县政策文件: NEW });
  expect(verdict).toBe("pass");
  expect(reason.zh).toBe("看过 2 个栏目，不更新的栏目 1 个（市政策文件），未到“2 个及以上”");
});

test("fail: the threshold is reached, each column with its newest row", () => {
  const { verdict, reason, findings } = judged({ 市政策文件: OLD, 县政策文件: OLD });
  expect(verdict).toBe("fail");
  expect(reason.zh).toBe("不更新的栏目 2 个，达到“2 个及以上”：市政策文件、县政策文件");
  expect(findings.map(({ evidence }) => evidence[0]?.date)).toEqual([OLD, OLD]);
});

test("borderline: the last day of six months is in time, the day before is not", () => {
  expect(judged({ 市政策文件: OLD, 县政策文件: "2026-05-20" }).verdict).toBe("pass");
  expect(judged({ 市政策文件: OLD, 县政策文件: "2026-05-19" }).verdict).toBe("fail");
});

test("trap: a column and the column it lies in are one", () => {
  const pages = [
    homeOf({ 政策文件: "/a/", 市政策文件: "/a/b/" }),
    listOf("/a/", [rowOf("甲", OLD)]),
    listOf("/a/b/", [rowOf("乙", OLD)]),
  ];
  expect(judgedBy(staleColumnCount, item, params, pages).verdict).toBe("pass");
});

test("trap: an unverified clock, a row without a day, a column that ended: nobody is accused", () => {
  expect(judged({ 市政策文件: OLD, 规划计划: OLD }).verdict).toBe("review");
  expect(judged({ 市政策文件: OLD, 县政策文件: null }).verdict).toBe("review");
  expect(judged({ 市政策文件: OLD, 历史政策文件: OLD }).verdict).toBe("pass");
});

test("trap: a column whose addresses are newer than its rows is for a person, not counted", () => {
  const [one, two] = ["一", "二"].map((name, at) =>
    listOf(`/${at}/`, [rowOf(name, "2026-01-01", `${HOME}${at}/t20261001_1.html`)], {
      column: { name: "政策文件", type: "", path: [] },
    }),
  );
  const pages = [homeOf({ 政策文件: "/0/", 政策文件二: "/1/" }), ...(one && two ? [one, two] : [])];
  expect(judgedBy(staleColumnCount, item, { ...params, threshold: 1 }, pages).verdict).toBe("review");
});

test("not assessed: columns that were not read could make up the number", () => {
  expect(judged({ 市政策文件: OLD }, { 县政策文件: { state: "dynamic" } }).verdict).toBe("not-assessed");
  expect(judgedBy(staleColumnCount, item, params, [homeOf({ 其他: `${HOME}x/` })]).verdict).toBe(
    "not-assessed",
  );
});

test("trap: the rule counts 一级栏目: columns to which the home page does not lead are for a person", () => {
  const hub = listOf("/zwgk/", [], {
    kind: "column",
    columns: [
      { name: "市政策文件", url: `${HOME}a/` },
      { name: "县政策文件", url: `${HOME}b/` },
    ],
  });
  const lists = ["/a/", "/b/"].map((path) => listOf(path, [rowOf(path, OLD)]));
  const { verdict, reason } = judgedBy(staleColumnCount, item, params, [
    homeOf({ 政务公开: "/zwgk/" }),
    hub,
    ...lists,
  ]);
  expect(verdict).toBe("review");
  expect(reason.zh).toContain("另有 2 个待人工（市政策文件、县政策文件）");
});
