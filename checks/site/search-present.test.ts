import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { searchPresent } from "./search-present.ts";

const item = itemOf({ id: "platform.search" });
const columns = { 工作动态: "/gzdt/", 通知公告: "/tzgg/" };
const judged = (about: Partial<PageFacts>, ...more: PageFacts[]) =>
  judgedBy(searchPresent, item, { minColumnNames: 2 }, [homeOf(columns, about), ...more]);

test("pass: a search on the home page, or on another page", () => {
  expect(judged({ searchForm: "http://so.example/s" }).reason.zh).toContain("http://so.example/s");
  expect(judged({}, listOf("/gzdt/", [], { searchForm: `${HOME}s` })).verdict).toBe("pass");
});

test("never fails, trap: a script may still put a search into a head without one: a person looks", () => {
  const { verdict, findings } = judged({});
  expect(verdict).toBe("review");
  expect(findings[0]?.evidence[0]?.url).toBe(HOME);
});

test("borderline: two columns show that the head was read, one does not", () => {
  const one = homeOf({ 工作动态: "/gzdt/" });
  expect(judgedBy(searchPresent, item, { minColumnNames: 2 }, [one]).verdict).toBe("not-assessed");
  const rendered = { ...one, capture: "rendered" as const };
  expect(judgedBy(searchPresent, item, { minColumnNames: 2 }, [rendered]).verdict).toBe("review");
});

test("trap: the search of a channel is the portal's", () => {
  const url = "http://www.cangpu.example/kjj/";
  const bureau = { ...BUREAU, homeUrl: url };
  const home = homeOf(columns, { url, finalUrl: url });
  expect(judgedBy(searchPresent, item, { minColumnNames: 2 }, [home], { bureau }).verdict).toBe(
    "not-applicable",
  );
});

test("not assessed: the home page was not read", () => {
  expect(judged({ state: "challenge" }).verdict).toBe("not-assessed");
});
