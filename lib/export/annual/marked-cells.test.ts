import { expect, test } from "vitest";
import { markedCells } from "./marked-cells.ts";

const places = (...keys: string[]) =>
  markedCells(keys)
    .map(({ row, column, how }) => `${row}.${column} ${how}`)
    .sort();

test("every cell of a broken relation is marked, for nobody can say which is wrong", () => {
  expect(places("annual.arithmetic|2024|three|A1|natural")).toEqual([
    "carried-in.natural off",
    "carried-out.natural off",
    "new.natural off",
    "total.natural off",
  ]);
  expect(places("annual.arithmetic|2024|three|A3|granted")).toHaveLength(7);
  expect(places("annual.arithmetic|2024|four|A4|after")).toHaveLength(5);
  expect(places("annual.arithmetic|2024|three|A2|natural")).toContain("refused-8.natural off");
});

test("a total in which the fault merely shows up again is tinted, and outlined where it stands alone", () => {
  const both = places("annual.arithmetic|2024|three|A1|natural", "annual.arithmetic|2024|three|A1|total");
  expect(both.filter((place) => place.endsWith("part"))).toEqual([
    "carried-in.total part",
    "carried-out.total part",
    "new.total part",
    "total.total part",
  ]);
  expect(places("annual.arithmetic|2024|three|A1|total")).toContain("new.total off");
});

test("a cell of two relations keeps the firmer mark", () => {
  const keys = ["annual.arithmetic|2024|three|A1|total", "annual.arithmetic|2024|three|A3|new"];
  expect(places(...keys)).toContain("new.total off");
  expect(new Set(places(...keys)).size).toBe(places(...keys).length);
});

test("a cell that disagrees with another year or the prose is marked alone, of a bureau's name in the key nothing", () => {
  expect(places("annual.cross-year|苍浦市科技局|2024|three|carried-in.natural")).toEqual([
    "carried-in.natural off",
  ]);
  expect(places("annual.prose-figures|2024|three|new.total|prose.received")).toEqual(["new.total off"]);
  expect(places("annual.sections|2024|missing.other", "annual.tables|2024|three")).toEqual([]);
});
