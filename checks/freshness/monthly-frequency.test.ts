import { expect, test } from "vitest";
import { HOME, homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { monthlyFrequency } from "./monthly-frequency.ts";

const item = itemOf({ id: "column.news", column: matcherOf({ names: ["工作动态"], slugs: ["gzdt"] }) });
const window = { from: "2026-08-01", to: "2026-10-31" };
const home = homeOf({ 工作动态: "/gzdt/" });

/** Rows named after their days. */
const on = (...dates: string[]) => dates.map((date, at) => rowOf(`动态${at} ${date}`, date));
const judged = (rows: ReturnType<typeof on>, about: Parameters<typeof listOf>[2] = {}) =>
  judgedBy(monthlyFrequency, item, { atLeast: 2, window }, [home, listOf("/gzdt/", rows, about)]);

const FULL = ["2026-10-09", "2026-10-31", "2026-09-30", "2026-09-01", "2026-08-01", "2026-08-31"];

test("pass: two rows in every month, the first and the last day included", () => {
  expect(judged(on(...FULL)).verdict).toBe("pass");
});

test("fail: each thin month is a finding with its rows, and is charged by itself", () => {
  const { verdict, reason, findings, charges } = judged(on("2026-10-09", "2026-08-02", "2026-08-31"));
  expect(verdict).toBe("fail");
  expect(reason.zh).toBe("2 个月不足 2 条：2026-09（0）、2026-10（1）");
  expect(findings).toMatchObject([
    { key: "column.news|2026-09", evidence: [{ url: `${HOME}gzdt/`, quote: "工作动态" }] },
    { key: "column.news|2026-10", evidence: [{ quote: "动态0 2026-10-09 2026-10-09" }] },
  ]);
  expect(charges).toEqual([
    { unit: "2026-09", date: "2026-09-01" },
    { unit: "2026-10", date: "2026-10-01" },
  ]);
});

test("borderline: a row of the day before the month does not count for it", () => {
  expect(judged(on(...FULL.slice(0, 5), "2026-07-31")).reason.zh).toContain("2026-08（1）");
});

test("borderline: a month that lies partly in the window is not judged", () => {
  const rows = on("2026-10-20", "2026-10-21", "2026-11-01");
  const run = (months: number) =>
    judgedBy(monthlyFrequency, item, { atLeast: 2, window: { months } }, [home, listOf("/gzdt/", rows)]);
  expect(run(1).verdict).toBe("pass");
  expect(run(2).verdict).toBe("pass");
  expect(run(3).reason.zh).toContain("2026-09（0）");
});

test("borderline: a month is not thin before it is over, neither in a fixed window nor on its last day", () => {
  const rows = on("2026-10-20", "2026-10-21", "2026-11-01");
  const run = (referenceDate: string, window: { from: string; to: string } | { months: number }) =>
    judgedBy(
      {
        ...monthlyFrequency,
        judge: (site, one, params) => monthlyFrequency.judge(site, one, params, { referenceDate }),
      },
      item,
      { atLeast: 2, window },
      [home, listOf("/gzdt/", rows)],
    );
  expect(run("2026-11-20", { from: "2026-10-01", to: "2026-12-31" }).verdict).toBe("pass");
  expect(run("2026-11-30", { months: 1 }).verdict).toBe("pass");
  expect(run("2026-12-01", { months: 1 }).reason.zh).toContain("2026-11（1）");
});

test("trap: a site that holds nothing older is not accused of the months before", () => {
  const { verdict, reason } = judged(on("2026-10-09", "2026-10-10"));
  expect(verdict).toBe("review");
  expect(reason.zh).toContain("列表最早一条是 2026-10-09");
});

test("trap: rows without a date may belong to the thin month", () => {
  expect(judged([...on("2026-10-09", "2026-08-02"), rowOf("无日期", null)]).verdict).toBe("review");
});

test("not assessed: the list was not read to its end, or there is no such column", () => {
  const pager = { current: 1, total: 9, next: null, order: "ascending" as const };
  expect(judged(on("2026-10-09", "2026-08-02"), { pager }).verdict).toBe("not-assessed");
  expect(judgedBy(monthlyFrequency, item, { atLeast: 2, window }, [homeOf({})]).verdict).toBe("not-assessed");
  expect(judgedBy(monthlyFrequency, item, { atLeast: 2, window }, [home]).verdict).toBe("not-assessed");
});
