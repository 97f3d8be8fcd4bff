import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { blankColumnCount } from "./blank-column-count.ts";

const item = itemOf({ id: "veto.columns-blank" });
const BLANK: Partial<PageFacts> = { state: "blank", stateReason: { code: "says-empty", quote: "暂无内容" } };
const judged = (pages: Record<string, Partial<PageFacts>>) =>
  judgedBy(blankColumnCount, item, { threshold: 2 }, [
    homeOf(Object.fromEntries(Object.keys(pages).map((path) => [path.replaceAll("/", "栏目"), path]))),
    ...Object.entries(pages).map(([path, about]) => listOf(path, [], about)),
  ]);
const FULL = { items: [rowOf("甲", "2026-01-01")] };

test("pass: one blank column where two would be too many", () => {
  const { verdict, reason } = judged({ "/a/": BLANK, "/b/": FULL });
  expect(verdict).toBe("pass");
  expect(reason.zh).toContain("空白栏目 1 个");
});

test("fail, borderline: the second one reaches the limit, each in the page's own words", () => {
  const { verdict, findings } = judged({ "/a/": BLANK, "/b/": BLANK, "/c/": FULL });
  expect(verdict).toBe("fail");
  expect(findings).toHaveLength(2);
  expect(findings[0]?.evidence[0]?.quote).toBe("暂无内容");
});

test("trap: a blank column and the blank column below it are one", () => {
  expect(judged({ "/a/": BLANK, "/a/b/": BLANK, "/c/": FULL }).verdict).toBe("pass");
});

test("trap: blank columns of matters that only some organs have make no site fail without a person", () => {
  const pages = [
    homeOf({ 科普园地: "/a/", 重大建设项目: "/b/", 工作动态: "/c/" }),
    listOf("/a/", [], BLANK),
    listOf("/b/", [], BLANK),
    listOf("/c/", [], FULL),
  ];
  const options = { threshold: 2, mattersOfSome: ["重大建设"] };
  const { verdict, reason } = judgedBy(blankColumnCount, item, options, pages);
  expect([verdict, reason.zh]).toEqual([
    "review",
    "空白栏目 1 个，另有 1 个待人工（重大建设项目）；标准“2 个及以上”",
  ]);
});

test("trap: a list that a script fills is not blank", () => {
  expect(judged({ "/a/": { state: "dynamic" }, "/b/": FULL }).verdict).toBe("pass");
});

test("not assessed: what was not read could make up the number", () => {
  expect(judged({ "/a/": BLANK, "/b/": { state: "dynamic" } }).verdict).toBe("not-assessed");
  expect(judged({}).verdict).toBe("not-assessed");
});
