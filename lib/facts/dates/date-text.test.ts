import { describe, expect, it } from "vitest";
import { findDates, firstDate } from "./date-text.ts";

describe("days written in a text", () => {
  it.each([
    ["2024-05-06", "2024-05-06"],
    ["[2024-5-6]", "2024-05-06"],
    ["2026/04/09", "2026-04-09"],
    ["2024.05.06", "2024-05-06"],
    ["2024年5月6日", "2024-05-06"],
    ["2024 年 05 月 06 日", "2024-05-06"],
    ["２０２４－０５－０６", "2024-05-06"],
    ["２０２４年５月６日", "2024-05-06"],
    ["二〇二四年五月六日", "2024-05-06"],
    ["二○二四年十二月三十一日", "2024-12-31"],
    ["二零一九年十月二十日", "2019-10-20"],
    ["2024-05-06 10:30:00", "2024-05-06"],
    ["06\n2024-05", "2024-05-06"],
    ["2024-05\n06", "2024-05-06"],
    ["05-06\n2024", "2024-05-06"],
    ["2024\n05-06", "2024-05-06"],
    ["2024–05–06", "2024-05-06"],
    ["2024—05—06", "2024-05-06"],
    ["2024‑05−06", "2024-05-06"],
    ["2024\u200b-05\u200b-06", "2024-05-06"],
    ["2024년 5월 6일", "2024-05-06"],
    ["2024年5月6號", "2024-05-06"],
  ])("%s is %s", (text, date) => {
    expect(findDates(text).map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    "2024-13-01",
    "2026-02-30",
    "05-06",
    "电话 0591-2024-05",
    "12024-05-06",
    "1.2024.05",
    "国办发〔2019〕54号",
    // A title that ends or begins with a year, and a day of any year beside it.
    "科技统计公报2024\n05-06",
    "05-06\n2024全市科技活动周",
  ])("%s is none", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("finds each of several with its place", () => {
    expect(findDates("成文2024-01-02，发布2024年1月5日")).toEqual([
      { date: "2024-01-02", form: "numeric", from: 2, to: 12 },
      { date: "2024-01-05", form: "han", from: 15, to: 24 },
    ]);
  });
});

it("reads the compact form only where the whole text is a date", () => {
  expect(firstDate("20240506")).toBe("2024-05-06");
  expect(firstDate("20240506103000")).toBe("2024-05-06");
  expect(firstDate("文号20240506")).toBeNull();
});
