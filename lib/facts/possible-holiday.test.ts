import { expect, test } from "vitest";
import { isPossibleHoliday } from "./possible-holiday.ts";

test("of a year whose holidays are decreed every day is known", () => {
  expect(isPossibleHoliday("2026-02-17")).toBe(false);
  expect(isPossibleHoliday("2025-12-31")).toBe(false);
});

test("while a year's holidays are not decreed, offices may be closed around 春节 and on its other feasts", () => {
  for (const day of ["2028-01-23", "2028-02-04", "2028-05-04", "2028-10-07"])
    expect(isPossibleHoliday(day), day).toBe(true);
  for (const day of ["2028-01-20", "2028-02-05", "2028-03-31", "2028-07-01"])
    expect(isPossibleHoliday(day), day).toBe(false);
});

test("31 January 2027 and the days after it lie before 春节 of that year", () => {
  expect(["2027-01-29", "2027-02-01", "2027-02-02"].some(isPossibleHoliday)).toBe(false);
  expect(["2027-02-05", "2027-02-15"].every(isPossibleHoliday)).toBe(true);
});

test("where the day of 春节 is not known, any day on which its holiday can lie may be one", () => {
  expect(isPossibleHoliday("2041-01-19")).toBe(true);
  expect(isPossibleHoliday("2041-03-03")).toBe(false);
});

test("the last days of a year may be given free by the decree for the next", () => {
  expect(isPossibleHoliday("2040-12-31")).toBe(true);
  expect(isPossibleHoliday("2040-12-28")).toBe(false);
});
