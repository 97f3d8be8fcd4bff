import { expect, test } from "vitest";
import { columnGrid } from "./column-grid.ts";

const columns = (...rows: number[][]) => {
  const grid = columnGrid(rows);
  return grid && rows.map((row) => row.map((edge) => grid.get(edge)));
};

test("rows of wide and narrow cells make one table", () => {
  expect(columns([0, 1000, 3000], [0, 1000, 2000, 3000])).toEqual([
    [0, 1, 3],
    [0, 1, 2, 3],
  ]);
});

test("edges that a hand drew a little beside one another are one", () => {
  expect(columns([-5, 1000, 2000], [0, 1015, 1990])).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test.each<[string, ...number[][]]>([
  ["edges neither together nor apart", [0, 1000, 2000], [0, 1060, 2000]],
  [
    "edges that wander",
    [0, 1000, 2000, 3000],
    [0, 1038, 2000, 3000],
    [0, 1076, 2000, 3000],
    [0, 1114, 2000, 3000],
  ],
  ["a row that ends before the others", [0, 1000, 2000], [0, 1000]],
  ["a row that begins behind the others", [0, 1000, 2000], [1000, 2000]],
  ["a cell without a width", [0, 1000, 1000, 2000]],
  ["edges that run backwards", [0, 2000, 1000, 3000]],
])("%s make no table", (_, ...rows) => {
  expect(columnGrid(rows)).toBeNull();
});
