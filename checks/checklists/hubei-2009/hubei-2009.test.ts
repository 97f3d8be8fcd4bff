import { describe, expect, test } from "vitest";
import {
  answers,
  assessed,
  hubei,
  lost,
  MONTHS,
  newsOf,
  type Found,
} from "../../../tests/audit/assessed-by-hubei.ts";

test("a bureau without faults has 100 of 100", () => {
  expect(assessed().score).toMatchObject({ total: 100, outOf: 100, deducted: 0, veto: [] });
});

test.each([
  ["funds", 36],
  ["staffing", 27],
  ["letters", 15],
  ["publicity", 11],
  ["daily", 11],
])("%s is worth %d points, in an inner-city district too", (group, points) => {
  const others = hubei.items.filter(({ id }) => !id.startsWith(`${group}.`));
  const leave = Object.fromEntries(others.map(({ id }) => [id, { verdict: "not-applicable" as const }]));
  for (const innerCity of [false, true]) {
    const { verdicts, score } = assessed(leave, { properties: { 城中区: innerCity } });
    const automatic = others.filter(({ evaluator }) => evaluator !== "manual");
    const rest = automatic
      .filter(({ id }) => verdicts.get(id)?.verdict === "pass")
      .reduce((total, item) => total + item.points, 0);
    expect((score?.outOf ?? 0) - rest).toBe(points);
  }
});

test("a veto is named, whatever the points", () => {
  expect(assessed({ "funds.reduced": {} }).score).toMatchObject({ veto: ["funds.reduced"], total: 100 });
});

describe("conditional weight", () => {
  test("an inner-city district is not asked for reading points, and computer lessons weigh 4", () => {
    const { verdicts, score } = assessed({ "publicity.lessons": {} }, { properties: { 城中区: true } });
    expect(verdicts.get("publicity.households")?.verdict).toBe("not-applicable");
    expect(verdicts.get("publicity.lessons")?.deduction).toBe(4);
    expect(score).toMatchObject({ outOf: 100, total: 96 });
  });

  test("elsewhere they weigh 2 each", () => {
    expect(lost({ "publicity.lessons": {}, "publicity.households": {} })).toBe(4);
  });

  test("where nobody filled in what kind of bureau it is, the verdict says by which weight it was counted", () => {
    const verdict = assessed({ "publicity.lessons": {} }, { properties: {} }).verdicts.get(
      "publicity.lessons",
    );
    expect(verdict?.deduction).toBe(2);
    expect(verdict?.reason.zh).toContain("单位属性“城中区”未填，按满分 2 分计");
  });
});

test("frequency: two months with one item of news cost 0.5 each", () => {
  const thin = newsOf(MONTHS).filter(({ date }) => date !== "2009-02-05" && date !== "2009-06-25");
  const { verdicts, score } = assessed({}, {}, thin);
  expect(verdicts.get("publicity.news")?.reason.zh).toContain("2009-02（1）、2009-06（1）");
  expect(score).toMatchObject({ deducted: 1, total: 99 });
});

describe("composites 70/30 and 40/60", () => {
  const results = (parts: Record<string, number>, about: Record<string, Found> = {}) =>
    assessed(about, { parts }).score?.composites;

  test("90 in the central and 80 in the day-to-day assessment make 87; with 95 at the year's end 91.8", () => {
    const about = { "funds.published": { charges: [{ times: 5 }] } };
    expect(results({ "day-to-day": 80, "year-end": 95 }, about)).toMatchObject([
      { id: "half-year", score: 87, missing: [] },
      { id: "year", score: 91.8, missing: [] },
    ]);
  });

  test("without the day-to-day score there is no result, and it says what is missing", () => {
    const [half, year] = results({ "year-end": 95 }) ?? [];
    expect(half).toMatchObject({ score: null, missing: [{ zh: "缺“日常考核”（占 30%）：没有成绩" }] });
    expect(year).toMatchObject({ score: null, missing: [{ zh: "缺“半年成绩”（占 40%）：没有成绩" }] });
  });

  test("a run with open points is no part of a composite yet", () => {
    const open = answers().filter(({ itemId }) => itemId !== "daily.staff");
    const [half] = assessed({}, { answers: open, parts: { "day-to-day": 80 } }).score?.composites ?? [];
    expect(half).toMatchObject({ score: null, missing: [{ zh: "缺“集中考核”（占 70%）：还有 4 分未定" }] });
  });
});

test("without any answer every manual item is for a person and takes no points", () => {
  const { verdicts, score } = assessed({}, { answers: [] });
  expect(verdicts.get("staffing.real-name")).toMatchObject({ verdict: "review", deduction: 0 });
  expect(score).toMatchObject({ outOf: 3, total: 3 });
});
