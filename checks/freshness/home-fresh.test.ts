import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { homeFresh } from "./home-fresh.ts";

const item = itemOf({ id: "veto.home-stale" });
const params = { days: 14, minRows: 2 };
type Dates = (string | null)[];
const rows = (dates: Dates, of: string) => dates.map((date, at) => rowOf(`${of}${at}`, date));

/** The reference date is 2026-11-20. `home`: rows of the home page; `column`: rows of the one column behind it. */
const judged = (home: Dates, column: Dates = [], about: Partial<PageFacts> = {}) =>
  judgedBy(homeFresh, item, params, [
    homeOf({ 工作动态: "/a/" }, { items: rows(home, "首页") }),
    listOf("/a/", rows(column, "栏目"), about),
  ]);

test("pass: something new on the home page", () => {
  expect(judged(["2026-11-18", "2026-01-01"]).verdict).toBe("pass");
});

test("fail: nothing new on it nor behind it, with the newest row", () => {
  const { verdict, findings } = judged(["2026-10-01", "2026-09-01"], ["2026-10-01"]);
  expect(verdict).toBe("fail");
  expect(findings).toMatchObject([
    {
      key: "veto.home-stale|home",
      message: { zh: "首页最新一条 2026-10-01，50 天前；标准 14 天" },
      evidence: [{ url: HOME, quote: "首页0", date: "2026-10-01" }],
    },
  ]);
});

test("borderline: the fourteenth day back counts, the fifteenth does not", () => {
  expect(judged(["2026-11-06", "2026-01-01"]).verdict).toBe("pass");
  expect(judged(["2026-11-05", "2026-01-01"]).verdict).toBe("fail");
});

test("trap: a home page that is only an entrance is as fresh as what lies behind it", () => {
  expect(judged([], ["2026-11-18"]).verdict).toBe("pass");
  expect(judged(["2020-01-01"], ["2026-11-18"]).verdict).toBe("pass");
  expect(judged([], ["2026-10-01"]).reason.zh).toContain("首页为导航入口");
});

test("trap: a column is newer than the home page, which a script may fill", () => {
  expect(judged(["2026-10-01", "2026-09-01"], ["2026-11-18"]).verdict).toBe("review");
});

test("trap: rows without dates, or with one still to come, may be the newest", () => {
  expect(judged(["2026-10-01", "2026-09-01", null]).verdict).toBe("review");
  expect(judged(["2026-11-21", "2026-10-01", "2026-09-01"]).verdict).toBe("review");
  expect(judged([]).verdict).toBe("review");
});

test("not applicable: the home page of a channel is the portal's", () => {
  const url = "http://www.cangpu.example/kjj/";
  const home = homeOf({}, { url, finalUrl: url });
  expect(judgedBy(homeFresh, item, params, [home], { bureau: { ...BUREAU, homeUrl: url } }).verdict).toBe(
    "not-applicable",
  );
});

test("not assessed: the home page, or a page behind it, was not read", () => {
  expect(judged(["2026-10-01", "2026-09-01"], [], { state: "dynamic" }).verdict).toBe("not-assessed");
  expect(judgedBy(homeFresh, item, params, []).verdict).toBe("not-assessed");
});
