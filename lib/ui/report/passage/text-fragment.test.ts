import { expect, test } from "vitest";
import { textFragment } from "./text-fragment.ts";

const LIST = "https://kjj.cangpu.example/zwgk/zcwj/";
const words = (address: string | null) =>
  [...(address ?? "").matchAll(/text=([^&]*)/g)].map(([, part = ""]) =>
    part.split(",").map(decodeURIComponent),
  );

test("the rows of a list are marked one by one, by their titles: the day stands in an element of its own", () => {
  const address = textFragment(LIST, "科技创新券管理办法 2026-04-03\n研发计划管理细则 2025-12-24");
  expect(address?.startsWith(`${LIST}#:~:text=`)).toBe(true);
  expect(words(address)).toEqual([["科技创新券管理办法"], ["研发计划管理细则"]]);
});

test("signs that mean something to the browser are escaped", () => {
  expect(textFragment(LIST, "A-B,C&D")).toBe(`${LIST}#:~:text=A%2DB%2CC%26D`);
});

test("a long sentence is marked from its beginning to its end", () => {
  expect(words(textFragment(LIST, "甲".repeat(60) + "乙".repeat(60)))).toEqual([
    ["甲".repeat(20), "乙".repeat(20)],
  ]);
});

test("an address that is a route of a program keeps its route", () => {
  expect(textFragment(`${LIST}gkmlpt/index#4410`, "通知")).toContain("#4410:~:text=");
});

test("there is nothing to mark where nothing was quoted or all of it is masked", () => {
  expect(textFragment(LIST, "")).toBeNull();
  expect(textFragment(LIST, "2026-04-03")).toBeNull();
});
