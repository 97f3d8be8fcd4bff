import { expect, test } from "vitest";
import { columnList, moved, toggled } from "./column-list.ts";

const ALL = ["序号", "单位名称", "问题描述", "扣分", "备注"];
const listed = (chosen: readonly string[]) =>
  columnList(ALL, chosen).map(({ head, chosen: isChosen }) => (isChosen ? head : `（${head}）`));

test("the list has the chosen columns in their order, and the others where they usually stand", () => {
  expect(listed(["扣分", "单位名称"])).toEqual(["（序号）", "扣分", "（备注）", "单位名称", "（问题描述）"]);
});

test("a column of a version that had others is not listed", () => {
  expect(listed(["已取消的列", "扣分"])).toEqual([
    "（序号）",
    "（单位名称）",
    "（问题描述）",
    "扣分",
    "（备注）",
  ]);
});

test("a column that is taken out and put back stands where it stood", () => {
  const without = toggled(ALL, ALL, "问题描述");
  expect(without).toEqual(["序号", "单位名称", "扣分", "备注"]);
  expect(toggled(ALL, without, "问题描述")).toEqual(ALL);
});

test("the last column cannot be taken out", () => {
  expect(toggled(ALL, ["扣分"], "扣分")).toEqual(["扣分"]);
});

test("a column moves by one place, past the ones that are not written, and stays at the ends", () => {
  expect(moved(["扣分", "序号", "备注"], "备注", -1)).toEqual(["扣分", "备注", "序号"]);
  expect(moved(["扣分", "序号"], "扣分", -1)).toEqual(["扣分", "序号"]);
  expect(moved(["扣分", "序号"], "序号", 1)).toEqual(["扣分", "序号"]);
});
