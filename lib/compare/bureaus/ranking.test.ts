import { describe, expect, test } from "vitest";
import { comparable } from "./comparable.ts";
import { contender, scored } from "./contender.fixture.ts";
import { ranking } from "./ranking.ts";
import { scoreSpread } from "./score-spread.ts";

const at = (name: string, total: number, more: Parameters<typeof contender>[2] = {}) =>
  contender(name, {}, { ...scored(total), ...more });
const placesOf = (...contenders: Parameters<typeof ranking>[0]) =>
  ranking(contenders).map(({ contender: { record }, place, unranked }) => [
    record.bureau.name,
    place ?? unranked,
  ]);

describe("the ranking", () => {
  test("goes by score; equal scores share a place", () => {
    expect(placesOf(at("a", 80), at("b", 95), at("c", 95), at("d", 70))).toEqual([
      ["b", 1],
      ["c", 1],
      ["a", 3],
      ["d", 4],
    ]);
  });

  test("compares shares of the full marks that could be judged, not bare points", () => {
    const small = at("a", 0, { score: { veto: [], deducted: 1, total: 39, outOf: 40, floorReached: false } });
    expect(placesOf(at("b", 90), small)).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  test("leaves out bureaus that met a veto, however high their score", () => {
    expect(placesOf(at("a", 60), at("b", 99, scored(99, ["veto.columns-blank"])))).toEqual([
      ["a", 1],
      ["b", "veto"],
    ]);
  });

  test("leaves out bureaus of which less than 90 % was read, and keeps those at 90 %", () => {
    const read = (assessed: number) => ({ coverage: { assessed, known: 100, notAssessed: [] } });
    expect(placesOf(at("a", 100, read(89)), at("b", 70, read(90)))).toEqual([
      ["b", 1],
      ["a", "coverage"],
    ]);
  });

  test("leaves out bureaus of which nothing was known or scored", () => {
    const nothing = { coverage: { assessed: 0, known: 0, notAssessed: [] } };
    expect(placesOf(contender("a", {}), at("b", 70, nothing))).toEqual([
      ["a", "unscored"],
      ["b", "coverage"],
    ]);
  });
});

describe("bureaus are compared", () => {
  test("by the checklist and revision that most of them were audited by", () => {
    const old = at("c", 70, { checklist: { id: "kjj", revision: 2 } });
    const census = at("d", 70, { checklist: { id: "guoban-2019", revision: 3 } });
    const { checklist, same, other } = comparable([at("a", 80), old, census, at("b", 90)]);
    expect(checklist).toEqual({ id: "kjj", revision: 3 });
    expect(same.map(({ record }) => record.bureau.name)).toEqual(["a", "b"]);
    expect(other.map(({ record }) => record.bureau.name)).toEqual(["c", "d"]);
  });

  test("by the newer revision where both are as many", () => {
    const old = at("a", 70, { checklist: { id: "kjj", revision: 2 } });
    expect(comparable([old, at("b", 90)]).checklist?.revision).toBe(3);
  });

  test("where there is nobody, by nothing", () => {
    expect(comparable([])).toEqual({ checklist: null, same: [], other: [] });
  });
});

describe("the spread of scores", () => {
  test("counts in bands of ten from the lowest up; full marks are in the highest", () => {
    const bands = scoreSpread(ranking([at("a", 100), at("b", 90), at("c", 89.9), at("d", 71)]));
    expect(bands.map(({ from, count }) => [from, count])).toEqual([
      [70, 1],
      [80, 1],
      [90, 2],
    ]);
  });

  test("counts vetoed bureaus too and leaves out those without a score", () => {
    const bands = scoreSpread(ranking([at("a", 95, scored(95, ["veto.x"])), contender("b", {})]));
    expect(bands).toEqual([{ from: 90, to: 100, count: 1 }]);
  });

  test("of nothing is nothing", () => expect(scoreSpread([])).toEqual([]));
});
