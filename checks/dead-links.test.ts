import { expect, test } from "vitest";
import type { PageFacts } from "../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../tests/facts/site-of.ts";
import { deadLinks } from "./dead-links.ts";

const item = itemOf({ id: "content.dead-links" });
const params = { statuses: [404, 410], homeWeight: 10 };
const gone = (path: string, status = 404) =>
  pageOf({ url: `${HOME}${path}`, kind: "other", state: "error", status });
const list = listOf("/tzgg/", [rowOf("关于评审的公告", "2026-11-01", `${HOME}tzgg/1.html`)]);
const judged = (...pages: PageFacts[]) =>
  judgedBy(deadLinks, item, params, [homeOf({ 通知公告: "/tzgg/", 统计: "/tj/" }), list, ...pages]);

test("pass: everything that was tried opens", () => {
  expect(judged(pageOf({ url: `${HOME}tzgg/1.html`, kind: "article" })).verdict).toBe("pass");
});

test("fail: the page that leads there, the words of the link and the dead address", () => {
  const { verdict, findings, occurrences } = judged(gone("tzgg/1.html"));
  expect([verdict, occurrences]).toEqual(["fail", 1]);
  expect(findings).toMatchObject([
    {
      key: `content.dead-links|${HOME}tzgg/1.html`,
      message: { zh: `“关于评审的公告”打不开（HTTP 404）：${HOME}tzgg/1.html；1 页有这个链接` },
      evidence: [{ url: `${HOME}tzgg/`, quote: `关于评审的公告\n${HOME}tzgg/1.html` }],
    },
  ]);
});

test("a dead link on the home page counts ten times", () => {
  const { occurrences, reason } = judged(gone("tj/"), gone("tzgg/1.html"));
  expect(occurrences).toBe(11);
  expect(reason.zh).toBe("首页 1 个、其他页面 1 个链接打不开");
});

test("borderline: 404 and 410 say gone, 403 and 500 may pass", () => {
  expect(judged(gone("tzgg/1.html", 410)).verdict).toBe("fail");
  expect(judged(gone("tzgg/1.html", 403)).verdict).toBe("pass");
  expect(judged(gone("tzgg/1.html", 500)).verdict).toBe("pass");
});

test("trap: an address that no page links to is nobody's dead link", () => {
  expect(judged(gone("nowhere.html")).verdict).toBe("pass");
});

test("trap: a pager that counts too many pages is no link", () => {
  const pager = { current: 1, total: 9, next: `${HOME}a/index_1.html`, order: "ascending" as const };
  expect(judged(listOf("/a/", [], { pager }), gone("a/index_1.html")).verdict).toBe("pass");
});

test("trap: a page that opens and says it is gone is for a person", () => {
  const soft = pageOf({
    url: `${HOME}tzgg/1.html`,
    kind: "other",
    state: "soft-404",
    stateReason: { code: "", quote: "页面不存在" },
  });
  expect(judged(soft).verdict).toBe("review");
});

test("trap: an address that answers with the home page is for a person, and is not said to speak", () => {
  const soft = pageOf({
    url: `${HOME}tzgg/1.html`,
    kind: "other",
    state: "soft-404",
    stateReason: { code: "answers-with-home", quote: "苍浦市科学技术局" },
  });
  const { verdict, findings } = judged(soft);
  expect([verdict, findings[0]?.message.zh]).toEqual([
    "review",
    `“关于评审的公告”打不开（显示的是首页）：${HOME}tzgg/1.html；1 页有这个链接`,
  ]);
});

test("trap: a server that says so of most addresses is turning the audit away: a person looks", () => {
  const names = Object.fromEntries(["a", "b", "c"].map((name) => [name, `/${name}/`]));
  const pages = [homeOf(names), gone("a/"), gone("b/"), list];
  const by = (mostShare: number) => judgedBy(deadLinks, item, { ...params, mostShare }, pages).verdict;
  expect([by(0.49), by(0.5)]).toEqual(["review", "fail"]);
});

test("not assessed: nothing was read", () => {
  expect(judgedBy(deadLinks, item, params, []).verdict).toBe("not-assessed");
});
