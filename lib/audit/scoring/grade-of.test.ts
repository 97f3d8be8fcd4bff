import { expect, test } from "vitest";
import { gradeOf, opensBonus, type Standings } from "./grade-of.ts";

const gates = { unqualifiedBelow: 60, bonusAbove: 80, mostBonus: 30 };
const by = (about: Partial<Standings>): Standings => ({
  vetoed: false,
  vetoOpen: false,
  applicable: 100,
  lost: 0,
  earned: 100,
  ...about,
});

test.each([
  [60, "qualified"],
  [59.9, "unqualified"],
])("%d of 100, everything judged: %s", (earned, grade) => {
  expect(gradeOf(by({ earned, lost: 100 - earned }), gates)).toBe(grade);
});

test("a failed veto decides whatever the points", () => {
  expect(gradeOf(by({ vetoed: true }), gates)).toBe("unqualified");
});

test("what is still open may decide either way", () => {
  expect(gradeOf(by({ earned: 50, lost: 10 }), gates)).toBe("open");
  expect(gradeOf(by({ vetoOpen: true }), gates)).toBe("open");
});

test("enough lost points decide even while other items are open", () => {
  expect(gradeOf(by({ earned: 20, lost: 41, vetoOpen: true }), gates)).toBe("unqualified");
  expect(gradeOf(by({ earned: 20, lost: 40 }), gates)).toBe("open");
});

test("the gates are shares of what applies to the bureau", () => {
  expect(gradeOf(by({ applicable: 75, earned: 45, lost: 30 }), gates)).toBe("qualified");
  expect(gradeOf(by({ applicable: 75, earned: 44, lost: 31 }), gates)).toBe("unqualified");
});

test("nothing but vetoes gives no grade by points", () => {
  expect(gradeOf(by({ applicable: 0, earned: 0 }), gates)).toBe("open");
});

test("extra points open above 80, not on it", () => {
  expect(opensBonus(by({ earned: 80, lost: 20 }), gates)).toBe(false);
  expect(opensBonus(by({ earned: 80.1, lost: 19.9 }), gates)).toBe(true);
  expect(opensBonus(by({ earned: 100, vetoed: true }), gates)).toBe(false);
});
