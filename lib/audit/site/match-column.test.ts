import { expect, test } from "vitest";
import { checklists } from "../../../checks/index.ts";
import { checklistOf, itemOf, matcherOf } from "../../../tests/facts/site-of.ts";
import { matchColumn } from "./match-column.ts";

const policy = checklistOf(itemOf({ column: matcherOf() }));
const kjj = checklists.get("kjj") ?? policy;

function match(name: string, about: { url?: string; types?: string[] } = {}, checklist = policy) {
  const signs = { url: "http://kjj.example/a/", types: [], ...about, names: [name] };
  return matchColumn(signs, checklist);
}
const surely = (name: string, about = {}) =>
  match(name, about, kjj)
    .filter(({ score }) => score >= 0.6)
    .map(({ itemId }) => itemId);

test.each([
  ["规章文件", {}, 1, "name"],
  ["本局文件", { types: ["政策文件"] }, 0.8, "type"],
  ["本局文件", { url: "http://kjj.example/zcwj_5657/" }, 0.7, "slug"],
  ["本局文件", { url: "http://kjj.example/zcwj/list.html" }, 0.7, "slug"],
  ["科技政策文件专栏", {}, 0.6, "name"],
  ["政策文件汇编工作", {}, 0.4, "name"],
] as const)("%s with %o is matched", (name, about, score, by) => {
  expect(match(name, { ...about, types: [...("types" in about ? about.types : [])] })).toEqual([
    { itemId: "column.policy", score, by },
  ]);
});

test("a parent's directory in the address is not the column's own", () => {
  expect(match("通知", { url: "http://kjj.example/zcwj/tz/2024/" })).toEqual([]);
});

test("政策解读 is not 政策文件, whatever its meta tag and address say", () => {
  expect(match("政策解读", { types: ["政策文件"], url: "http://kjj.example/zcwj/" })).toEqual([]);
  expect(match("政策文件解读")).toEqual([]);
});

test.each(["网站工作年度报表", "年度报表", "法治政府建设年度报告", "行政执法年度报告", "网站年报"])(
  "%s is not the annual disclosure report",
  (name) => {
    expect(match(name, { types: ["信息公开年报"], url: "http://kjj.example/ndbg/" }, kjj)).toEqual([]);
  },
);

test.each([
  ["政府信息公开年报", "platform.annual-reports"],
  ["政府信息公開年度報告", "platform.annual-reports"],
  ["政府信息\n公开指南", "platform.guide"],
  ["局领导", "column.leaders"],
  ["市科技局概况", "column.functions"],
  ["财政预算/决算", "column.budget"],
  ["最新资讯", "column.notices"],
  ["立项公示", "column.project-approvals"],
])("%s answers %s", (name, item) => {
  expect(surely(name)).toContain(item);
});

test.each([
  ["局领导信箱", "column.leaders"],
  ["立项公示", "column.notices"],
  ["最新资讯", "column.news"],
  ["政府信息公开年报", "column.statistics"],
])("%s does not answer %s", (name, item) => {
  expect(surely(name)).not.toContain(item);
});

test("a column with another item's exact name is not taken by its meta tag", () => {
  expect(surely("工作动态", { types: ["政策文件"], url: "http://kjj.example/zcwj/" })).toEqual([
    "column.news",
  ]);
});
