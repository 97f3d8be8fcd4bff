import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "./to-csv.ts";
import { parseCsv } from "./parse-csv.fixture.ts";

const one = (cell: string | number | null) => parseCsv(toCsv([[cell, "末"]]))[0]?.[0];

test("the text starts with a BOM and every row ends with CRLF", () => {
  expect(toCsv([["甲"], ["乙"]])).toBe("\uFEFF甲\r\n乙\r\n");
});

test.each([
  "=1+1",
  "+86 10",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠a",
  "  =1",
  "\u3000＝1",
])("a cell that begins like a formula is disarmed: %j", (cell) => expect(one(cell)).toMatch(/^'/));

test.each(["苍浦市", "2026-04-03", "a=b", "《办法》", "'quoted"])(
  "an ordinary cell stays as it is: %j",
  (cell) => expect(one(cell)).toBe(cell),
);

test("a number is written as a number, also below zero", () => expect(one(-1.5)).toBe("-1.5"));

test("nothing is an empty cell", () => expect(one(null)).toBe(""));

describe("read back by another parser", () => {
  test("quotation marks, commas and line breaks stay inside their cell", () => {
    expect(one('他说“好”,"\r\n第二行')).toBe('他说“好”,"\n第二行');
  });

  test("any text comes back, apart from line ends, NUL and the apostrophe of a disarmed cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        (rows) => {
          const read = parseCsv(toCsv(rows));
          expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
        },
      ),
    );
  });
});

function bare(text: string): string {
  return text.replaceAll("\0", "").replace(/\r\n?/g, "\n").replace(/^'/, "");
}
