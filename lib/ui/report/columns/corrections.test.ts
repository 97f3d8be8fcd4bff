import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../../audit/records/bureau-knowledge.ts";
import { checklistOf, itemOf, matcherOf } from "../../../../tests/facts/site-of.ts";
import { asksOf, columnAsks } from "./column-asks.ts";
import type { RecordedColumn } from "./column-tree.ts";
import { answersOnly, answersToo, asRecognised } from "./corrections.ts";

const URL = "https://kjj.cangpu.example/ysjs/";
const column: RecordedColumn = {
  name: "预决算",
  path: ["预决算"],
  url: URL,
  items: 3,
  latestDate: null,
  state: "ok",
  listPages: 1,
  matched: ["column.budget"],
};
const years = matcherOf({ names: ["决算公开"] });
const asks = columnAsks(
  checklistOf(
    itemOf({ id: "column.budget", column: matcherOf({ names: ["预算公开"] }) }),
    itemOf({ id: "column.final-accounts", column: years }),
    itemOf({ id: "accounts.years", column: years }),
    itemOf({ id: "site.icp" }),
  ),
);
const accounts = asks[1];
if (accounts === undefined) throw new Error("the checklist asks for two columns");

test("items that look for the very same names ask for one column; items without a column ask for none", () => {
  expect(asks.map(({ itemIds }) => itemIds)).toEqual([
    ["column.budget"],
    ["column.final-accounts", "accounts.years"],
  ]);
  expect(asksOf(asks, ["accounts.years"])).toEqual([accounts]);
});

test("a choice for the column replaces what it answered, for every item of the ask", () => {
  expect(answersOnly(column, accounts)(NOTHING_KNOWN).corrections).toEqual({
    [URL]: ["column.final-accounts", "accounts.years"],
  });
  expect(answersOnly(column, null)(NOTHING_KNOWN).corrections).toEqual({ [URL]: [] });
});

test("a choice for the item leaves the column what it answered before", () => {
  expect(answersToo(column, accounts)(NOTHING_KNOWN).corrections).toEqual({
    [URL]: ["column.budget", "column.final-accounts", "accounts.years"],
  });
});

test("a correction that is taken back leaves the others", () => {
  const known = {
    ...NOTHING_KNOWN,
    corrections: { [URL]: [], "https://kjj.cangpu.example/b/": ["column.budget"] },
  };
  expect(asRecognised(URL)(known).corrections).toEqual({
    "https://kjj.cangpu.example/b/": ["column.budget"],
  });
});
