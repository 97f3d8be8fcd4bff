import { expect, test } from "vitest";
import { correctMatches } from "./correct-matches.ts";
import type { ColumnMatch } from "./site.ts";

const sure = (itemId: string): ColumnMatch => ({ itemId, score: 1, by: "name" });
const doubtful = (itemId: string): ColumnMatch => ({ itemId, score: 0.4, by: "name" });
const column = (url: string, ...matches: ColumnMatch[]) => ({ url, matches });

function corrected(columns: ReturnType<typeof column>[], said: Record<string, string[]>) {
  const after = correctMatches(columns, new Map(Object.entries(said)), (url) =>
    url.replace(/^http:/, "https:"),
  );
  return Object.fromEntries(
    after.map(({ url, matches }) => [url, matches.map(({ itemId, by }) => `${itemId} ${by}`)]),
  );
}

test("a column that a person has spoken of answers what the person said, and nothing else", () => {
  expect(
    corrected([column("https://k/hf/", sure("column.news"))], { "https://k/hf/": ["column.proposals"] }),
  ).toEqual({
    "https://k/hf/": ["column.proposals user"],
  });
});

test("a wrong match is taken away by saying that the column answers nothing", () => {
  expect(corrected([column("https://k/nb/", sure("annual.years"))], { "https://k/nb/": [] })).toEqual({
    "https://k/nb/": [],
  });
});

test("an item that a person gives to an unrecognised column is taken from the column that had it by mistake", () => {
  const columns = [
    column("https://k/a/", sure("column.policy"), sure("column.news")),
    column("https://k/b/"),
  ];
  expect(corrected(columns, { "https://k/b/": ["column.policy"] })).toEqual({
    "https://k/a/": ["column.news name"],
    "https://k/b/": ["column.policy user"],
  });
});

test("an item that the column answered anyway stays with its other columns: two columns of policy are two", () => {
  const columns = [
    column("https://k/a/", sure("column.policy")),
    column("https://k/b/", sure("column.policy")),
  ];
  expect(corrected(columns, { "https://k/b/": ["column.policy", "column.plans"] })).toEqual({
    "https://k/a/": ["column.policy name"],
    "https://k/b/": ["column.policy user", "column.plans user"],
  });
});

test("a likeness that was too weak to count is a claim like any other", () => {
  const columns = [
    column("https://k/a/", sure("column.policy")),
    column("https://k/b/", doubtful("column.policy")),
  ];
  expect(corrected(columns, { "https://k/b/": ["column.policy"] })["https://k/a/"]).toEqual([]);
});

test("a correction for a column that is gone takes the item from nobody", () => {
  expect(
    corrected([column("https://k/a/", sure("column.policy"))], { "https://k/old/": ["column.policy"] }),
  ).toEqual({
    "https://k/a/": ["column.policy name"],
  });
});

test("the column is known by whichever of its addresses the person saw", () => {
  expect(corrected([column("https://k/b/")], { "http://k/b/": ["column.policy"] })).toEqual({
    "https://k/b/": ["column.policy user"],
  });
});
