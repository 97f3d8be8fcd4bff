import fc from "fast-check";
import { expect, test } from "vitest";
import { arithmeticFaults } from "../../checks/annual/arithmetic-faults.ts";
import { APPLICANTS } from "../../lib/facts/annual/table-catalogue.ts";
import { balanced, changed, outcomeRows, requestRows, type RequestFigures } from "./figures.ts";
import { readHtmlReport } from "./read-report.ts";
import { tableHtml } from "./report-of.ts";
import { disputesTable, requestsTable } from "./tables.ts";

const count = fc.integer({ min: 0, max: 30_000 });
const six = fc.array(count, { minLength: 6, maxLength: 6 });
const year = fc.constantFrom(2019, 2020, 2021, 2025);

const figures = fc
  .record({ year, outcomes: fc.array(six, { minLength: 21, maxLength: 21 }), into: six, left: six })
  .map(({ year: of, outcomes, into, left }) => ({
    year: of,
    figures: balanced(of, new Map(outcomeRows(of).map((id, at) => [id, outcomes[at] ?? []])), into, left),
  }));

test("any table whose numbers satisfy the relations passes", () => {
  fc.assert(
    fc.property(figures, ({ year: of, figures: numbers }) => {
      expect(faultsOf(of, numbers)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("one cell changed by one is always found, and found in its place", () => {
  fc.assert(
    fc.property(
      figures,
      fc.nat(24),
      fc.nat(6),
      fc.constantFrom(1, -1),
      ({ year: of, figures: numbers }, at, x, by) => {
        const rows = requestRows(of);
        const row = rows[at % rows.length] ?? "";
        const value = numbers.get(row)?.[x] ?? 0;
        const faults = faultsOf(of, changed(numbers, row, x, value === 0 ? 1 : by));
        const places = faults.flatMap(({ suspects }) =>
          suspects.map((place) => `${place.row} ${place.column}`),
        );
        expect(new Set(places)).toEqual(new Set([`${row} ${APPLICANTS[x]?.id ?? ""}`]));
        expect(faults.every(({ difference, doubtful }) => Math.abs(difference) === 1 && !doubtful)).toBe(
          true,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("one cell of table 四 changed by one is found in its block", () => {
  const block = fc
    .array(count, { minLength: 4, maxLength: 4 })
    .map((parts) => [...parts, parts.reduce((a, b) => a + b, 0)]);
  fc.assert(
    fc.property(block, block, block, fc.nat(14), (review, direct, after, at) => {
      const numbers = [...review, ...direct, ...after];
      expect(disputeFaults(numbers)).toEqual([]);
      const wrong = numbers.map((value, place) => (place === at ? value + 1 : value));
      expect(disputeFaults(wrong)).toEqual([["review", "direct", "after"][Math.floor(at / 5)]]);
    }),
    { numRuns: 40 },
  );
});

function faultsOf(of: number, numbers: RequestFigures): ReturnType<typeof arithmeticFaults> {
  return arithmeticFaults(read(of, tableHtml(requestsTable(numbers))));
}

function disputeFaults(numbers: readonly number[]): (string | null)[] {
  return arithmeticFaults(read(2025, tableHtml(disputesTable(numbers)))).map(({ row }) => row);
}

function read(of: number, table: string): ReturnType<typeof readHtmlReport> {
  return readHtmlReport(`<div id="zoom">${table}</div>`, `${of}年政府信息公开工作年度报告`);
}
