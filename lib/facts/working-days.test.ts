import { expect, test } from "vitest";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

test("weekends are off, and so are the days of the National Day", () => {
  expect(isWorkingDay("2024-10-12")).toBe(true); // A Saturday that makes up for the holiday.
  expect(isWorkingDay("2024-10-13")).toBe(false);
  expect(isWorkingDay("2024-10-07")).toBe(false);
  expect(isWorkingDay("2024-10-08")).toBe(true);
});

test("twenty working days over a holiday and the weekends that make up for it", () => {
  expect(addWorkingDays("2024-09-20", 20)).toBe("2024-10-23");
});

test("the day that starts a period does not count", () => {
  expect(addWorkingDays("2024-11-15", 1)).toBe("2024-11-18");
  expect(addWorkingDays("2024-11-15", 0)).toBe("2024-11-15");
});
