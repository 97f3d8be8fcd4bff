import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { undatedLists } from "./undated-lists.ts";

const item = itemOf({ id: "content.undated-lists" });
const params = { names: ["通知公告"], minRows: 3, minCoverage: 0.9 };
const rows = (...dates: (string | null)[]) =>
  dates.map((date, at) => rowOf(`第${at}条`, date, `${HOME}a/${at}.html`));
const judged = (items: ReturnType<typeof rows>, ...more: PageFacts[]) =>
  judgedBy(undatedLists, item, params, [homeOf({ 通知公告: "/a/" }), listOf("/a/", items), ...more]);
const article = (source: "visible" | "meta" | "url" | "none") =>
  pageOf({
    url: `${HOME}a/0.html`,
    kind: "article",
    published: { date: source === "none" ? null : "2026-01-01", source, conflicts: [] },
  });

test("pass: a list whose rows bear dates, if only some", () => {
  expect(judged(rows("2026-01-01", null, null)).verdict).toBe("pass");
});

test("fail: neither the list nor its articles say when", () => {
  const { verdict, findings } = judged(rows(null, null, null), article("none"));
  expect(verdict).toBe("fail");
  expect(findings[0]?.message.zh).toBe("通知公告：3 条均未注明日期，无法判断是否更新");
  expect(findings[0]?.evidence[0]).toMatchObject({ url: `${HOME}a/`, quote: "第0条\n第1条\n第2条" });
});

test("borderline: three rows are a list, two are not", () => {
  expect(judged(rows(null, null), article("none")).verdict).toBe("pass");
});

test("trap: the articles bear dates, keep them in a tag that a script may show, or none was read", () => {
  expect(judged(rows(null, null, null), article("visible")).verdict).toBe("review");
  expect(judged(rows(null, null, null), article("meta")).verdict).toBe("review");
  expect(judged(rows(null, null, null), article("url")).verdict).toBe("fail");
  expect(judged(rows(null, null, null)).verdict).toBe("review");
});

test("trap: a day in an article's signature, which the reader did not take for its date, is for a person", () => {
  for (const text of ["各有关单位：……\n苍浦市科学技术局\n2026年3月5日", "……\n二〇二六年三月五日"]) {
    const signed = { ...article("none"), text };
    expect(judged(rows(null, null, null), signed).verdict).toBe("review");
  }
});

test("trap: a list of offices needs no dates", () => {
  const pages = [homeOf({ 内设机构: "/b/" }), listOf("/b/", rows(null, null, null)), article("none")];
  expect(judgedBy(undatedLists, item, params, pages).verdict).toBe("not-assessed");
});

test("not assessed: the list was not read", () => {
  const pages = [homeOf({ 通知公告: "/a/" }), listOf("/a/", [], { state: "dynamic" })];
  expect(judgedBy(undatedLists, item, params, pages).verdict).toBe("not-assessed");
});
