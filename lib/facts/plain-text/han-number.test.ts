import { expect, it } from "vitest";
import { hanNumber } from "./han-number.ts";

it.each([
  ["四十三", 43],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["七", 7],
  ["一百零三", 103],
  ["一百二十", 120],
  ["七百一十一", 711],
  ["二〇", 20],
])("%s is %i", (text, number) => {
  expect(hanNumber(text)).toBe(number);
});

it.each(["", "千", "三三十", "甲"])("“%s” is none", (text) => {
  expect(hanNumber(text)).toBeNull();
});
