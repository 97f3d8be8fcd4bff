import { expect, test } from "vitest";
import { chosenColumns } from "./chosen-columns.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";

const headsOf = (heads: readonly string[] | null) => chosenColumns(heads).map(({ head }) => head);

test("a ledger has the columns that were chosen, in the order in which they were put", () => {
  expect(headsOf(["扣分", "单位名称", "问题描述"])).toEqual(["扣分", "单位名称", "问题描述"]);
});

test("a column chosen twice stands once, one that this version does not have is left out", () => {
  expect(headsOf(["扣分", "扣分", "已取消的列"])).toEqual(["扣分"]);
});

test.each([[null], [[]], [["已取消的列"]]])("all columns where the choice %j names none", (heads) => {
  expect(chosenColumns(heads)).toBe(LEDGER_COLUMNS);
});
