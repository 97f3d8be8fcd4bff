import { describe, expect, test } from "vitest";
import type { Answer, Standing } from "../../../lib/audit/records/standing.ts";
import { answers, assessed, lost } from "../../../tests/audit/assessed-by-hubei.ts";

const charges = (count: number, about: NonNullable<Answer["charges"]>[number] = {}) =>
  Array.from({ length: count }, () => about);

describe("per occurrence and its caps", () => {
  test("three empty cells at 0.2 and two wrong ones at 0.1 cost 0.8", () => {
    const found = { charges: [...charges(3, { rule: "empty" }), ...charges(2, { rule: "wrong" })] };
    expect(lost({ "staffing.establishment": found })).toBe(0.8);
  });

  test("one unit loses 0.5 at most: seven wrong cells there and two elsewhere cost 0.7", () => {
    const found = {
      charges: [
        { rule: "wrong", unit: "甲局", times: 7 },
        { rule: "wrong", unit: "乙局", times: 2 },
      ],
    };
    expect(lost({ "staffing.employees": found })).toBe(0.7);
    expect(lost({ "staffing.employees": { charges: [{ rule: "wrong", unit: "甲局", times: 5 }] } })).toBe(
      0.5,
    );
    expect(lost({ "staffing.employees": { charges: [{ rule: "wrong", unit: "甲局", times: 4 }] } })).toBe(
      0.4,
    );
  });

  test("an item stops at its points: sixteen empty cells cost 3, fifteen as well, fourteen 2.8", () => {
    const empty = (count: number) => ({
      "staffing.establishment": { charges: charges(count, { rule: "empty" }) },
    });
    expect([lost(empty(16)), lost(empty(15)), lost(empty(14))]).toEqual([3, 3, 2.8]);
  });

  test("the rules of one item add up: an unexplained difference and a missing table cost 1.5", () => {
    const found = { charges: [{ rule: "unlike-last-year" }, { rule: "part-missing" }] };
    expect(lost({ "staffing.overview": found })).toBe(1.5);
  });
});

describe("an indicator of several items", () => {
  const inTime = { date: "2009-03-01" };

  test("letters lose 13 together, not 10 + 5 + 3", () => {
    const about = {
      "letters.unanswered": { charges: charges(10, inTime) },
      "letters.late": { charges: charges(10, inTime) },
      "letters.hidden": { charges: charges(6, inTime) },
    };
    expect(lost(about)).toBe(13);
  });

  test("below the pot they add up: 2 + 1.5", () => {
    const about = {
      "letters.unanswered": { charges: charges(2, inTime) },
      "letters.late": { charges: charges(3, inTime) },
    };
    expect(lost(about)).toBe(3.5);
  });

  test("the pot is not scored while one of its items waits for an answer", () => {
    const open = answers({ "letters.unanswered": { charges: charges(2, inTime) } }).filter(
      ({ itemId }) => itemId !== "letters.late",
    );
    expect(assessed({}, { answers: open }).score).toMatchObject({ outOf: 87, deducted: 0 });
  });
});

describe("time window", () => {
  const onDay = (date: string) =>
    assessed({ "letters.unanswered": { charges: [{ date }] } }).verdicts.get("letters.unanswered");

  test.each([
    ["2008-12-01", "fail"],
    ["2009-06-30", "fail"],
    ["2008-11-30", "pass"],
    ["2009-07-01", "pass"],
  ])("a letter of %s: %s", (date, verdict) => {
    expect(onDay(date)?.verdict).toBe(verdict);
  });

  test("a letter without a date is for a person", () => {
    const found = assessed({ "letters.unanswered": { charges: [{}] } }).verdicts.get("letters.unanswered");
    expect(found).toMatchObject({ verdict: "review", deduction: 0 });
    expect(found?.reason.zh).toContain("未注明日期 1 处，不计");
  });
});

describe("ratio steps", () => {
  const share = (itemId: string, part: number) => lost({ [itemId]: { measure: { part, whole: 100 } } });

  test.each([
    [100, 0],
    [96, 0],
    [95, 2],
    [91, 2],
    [90, 4],
    [80, 8],
    [40, 8],
  ])("%d of 100 offices with named staff cost %d", (part, points) => {
    expect(share("staffing.real-name", part)).toBe(points);
  });

  test.each([
    [80, 0],
    [76, 0],
    [75, 1],
    [55, 5],
    [20, 5],
  ])("%d of 100 institutions with named staff cost %d", (part, points) => {
    expect(share("staffing.real-name-institutions", part)).toBe(points);
  });
});

describe("explained gaps and peers", () => {
  const gap = { unit: "良种补贴资金", explained: true };
  const peers = (published: number) => ({
    peers: [{ itemId: "funds.published", unit: "良种补贴资金", published, of: 100 }],
  });
  const judged = (standing: Standing, found = [gap]) =>
    assessed({ "funds.published": { charges: found } }, standing).verdicts.get("funds.published");

  test("a gap without a reason costs 2", () => {
    expect(lost({ "funds.published": { charges: [{ unit: "良种补贴资金" }] } })).toBe(2);
  });

  test("an explained gap costs nothing while fewer than 40 % of the peers have published", () => {
    expect(judged(peers(39))).toMatchObject({ verdict: "pass", deduction: 0 });
  });

  test("from 40 % of the peers on a reason no longer helps", () => {
    expect(judged(peers(40))).toMatchObject({ verdict: "fail", deduction: 2 });
  });

  test("without the peers' results the reason holds, and the verdict says so", () => {
    const verdict = judged({});
    expect(verdict).toMatchObject({ verdict: "pass", deduction: 0 });
    expect(verdict?.reason.zh).toContain("没有同行结果，未用同行规则");
  });

  test("peers that published another fund say nothing about this one", () => {
    expect(judged(peers(90), [{ unit: "家电下乡资金", explained: true }])?.verdict).toBe("pass");
  });
});
