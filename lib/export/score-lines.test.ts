import { expect, test } from "vitest";
import type { Score } from "../audit/records/run-record.ts";
import { scoreLines } from "./score-lines.ts";

const PLAIN: Score = { veto: [], deducted: 2, total: 98, outOf: 100, floorReached: false };
const said = (more: Partial<Score>) =>
  scoreLines({ ...PLAIN, ...more }).map(({ name, value }) => `${name}：${value}`);
const title = { zh: "年度考核", en: "Year" };

test("a checklist without a scheme says nothing beside its sum, nor does a run without a score", () => {
  expect(said({})).toEqual([]);
  expect(scoreLines(null)).toEqual([]);
});

test("the grade and the bonus that was added are said", () => {
  expect(said({ grade: "qualified", bonus: 3 })).toEqual(["等次：合格", "含加分：3 分"]);
  expect(said({ grade: "unqualified", bonus: 0 })).toEqual(["等次：不合格"]);
  expect(said({ grade: "open" })).toEqual(["等次：未定"]);
});

test("a composite is said with its score, or with everything it lacks", () => {
  expect(said({ composites: [{ id: "year", title, score: 89.2, missing: [] }] })).toEqual([
    "年度考核：89.2 分",
  ]);
  const missing = [
    { zh: "缺日常考核", en: "" },
    { zh: "还有 3 分未定", en: "" },
  ];
  expect(said({ composites: [{ id: "year", title, score: null, missing }] })).toEqual([
    "年度考核：未定（缺日常考核、还有 3 分未定）",
  ]);
});

test("what was not counted is said with its reason", () => {
  const notes = [{ zh: "加分 3 分未计：尚未确定高于 80 分", en: "" }];
  expect(said({ notes })).toEqual(["说明：加分 3 分未计：尚未确定高于 80 分"]);
});
