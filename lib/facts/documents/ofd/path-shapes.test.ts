import { expect, test } from "vitest";
import { pathShapes } from "./path-shapes.ts";

const shapes = (data: string) =>
  pathShapes(data).map((shape) => shape.map(({ x, y }) => `${x},${y}`).join(" "));

test("a path is its straight pieces, closed or not", () => {
  expect(shapes("M 0 0 L 10 0 L 10 5 C")).toEqual(["0,0 10,0 10,5 0,0"]);
  expect(shapes("M 0 0 L 10 0 M 0 5 L 10 5")).toEqual(["0,0 10,0", "0,5 10,5"]);
});

test("a bend parts them, and what follows goes on from its end", () => {
  expect(shapes("M 0 0 L 10 0 B 11 0 12 1 12 2 L 12 9")).toEqual(["0,0 10,0", "12,2 12,9"]);
  expect(shapes("M 0 0 Q 1 1 2 2 L 2 9 A 1 1 0 0 1 5 5 L 5 9")).toEqual(["2,2 2,9", "5,5 5,9"]);
});

test.each(["", "L 1 1 L 2 2", "M 0 0 L a b", "Z 1 2", "M 0 0 L"])("%j draws nothing", (data) => {
  expect(shapes(data)).toEqual([]);
});
