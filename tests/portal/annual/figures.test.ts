import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import { requestsTable } from "./tables.ts";

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe("the figures of the annual reports", () => {
  it.each(YEARS)("of %i: received and carried in equal answered and carried out, in every column", (year) => {
    const rows = figureRows(year);
    const [received = [], carriedIn = []] = rows;
    const [total = [], carriedOut = []] = rows.slice(-2);
    expect(sum([received, carriedIn])).toEqual(sum([total, carriedOut]));
    expect(sum(rows.slice(2, -2))).toEqual(total);
    expect(rows.flat().every((value) => value >= 0)).toBe(true);
  });

  it.each(YEARS.slice(1))("of %i begin with what the year before left", (year) => {
    expect(figuresOf("3299000021", year).carriedIn).toEqual(figuresOf("3299000021", year - 1).carriedOut);
  });

  it("stand in 25 rows from 2021 on, in 23 before", () => {
    expect([figureRows(2020).length, figureRows(2021).length]).toEqual([23, 25]);
  });
});

function figureRows(year: number): number[][] {
  const table = requestsTable(figuresOf("3299000021", year));
  if (table.kind !== "table") throw new Error("not a table");
  return table.rows
    .filter((row) => row.length === 8)
    .map((row) => row.slice(1).map(({ text }) => Number(text)));
}

function sum(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: 7 }, (_, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0));
}
