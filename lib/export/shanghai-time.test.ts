import { expect, test } from "vitest";
import { shanghaiTime } from "./shanghai-time.ts";

test("an instant late in the UTC day is already the next day in Shanghai", () => {
  expect(shanghaiTime("2026-11-17T17:31:40.000Z")).toBe("2026-11-18 01:31");
});

test("milliseconds and ISO text give the same minute", () => {
  expect(shanghaiTime(Date.parse("2026-11-18T01:31:00Z"))).toBe(shanghaiTime("2026-11-18T01:31:00Z"));
});
