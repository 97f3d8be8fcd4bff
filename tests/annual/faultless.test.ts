import { describe, expect, test } from "vitest";
import { ITEM_IDS, judgedReports } from "./judged.ts";
import { readSample } from "./read-report.ts";
import { MARK_UPS } from "./report-of.ts";
import { sample } from "./sample.ts";

const YEARS = [2009, 2018, 2019, 2020, 2021, 2025];

describe.each(MARK_UPS)("a faultless report drawn as %s", (markUp) => {
  test.each(YEARS)("of %i is accused of nothing and leaves nothing in doubt", (year) => {
    const report = readSample(sample(year), markUp);
    for (const id of ITEM_IDS) {
      const { verdict, findings } = judgedReports(id, [report]);
      expect(findings, id).toEqual([]);
      expect(["pass", "not-applicable"], id).toContain(verdict);
    }
  });

  test("reads the same whatever the mark-up", () => {
    const { parts, tables, figures } = readSample(sample(2025), markUp);
    const plain = readSample(sample(2025));
    expect(parts.map(({ covers }) => covers)).toEqual(plain.parts.map(({ covers }) => covers));
    expect(figures.map(({ what, value }) => [what, value])).toEqual(
      plain.figures.map(({ what, value }) => [what, value]),
    );
    expect(cells(tables.three)).toEqual(cells(plain.tables.three));
  });
});

function cells(table: ReturnType<typeof readSample>["tables"]["three"]): unknown {
  return table?.rows.map((row) => [row.id, ...row.cells.map(({ value }) => value)]);
}
