import { expect, test } from "vitest";
import { ANNUAL_CHECKLIST, ANNUAL_RECORD, ANNUAL_REPORTS } from "../../../tests/screens/annual-literals.ts";
import { annualGrid } from "./annual-grid.ts";

const grid = annualGrid(ANNUAL_RECORD, ANNUAL_CHECKLIST, ANNUAL_REPORTS);
const row = (itemId: string) => grid.rows.find((one) => one.itemId === itemId)?.cells ?? [];
const at = (itemId: string, year: number) => row(itemId).find((cell) => cell.year === year)?.verdict;

test("goes from the first year seen to the last, gaps included", () => {
  expect([grid.years[0], grid.years.at(-1), grid.years.length]).toEqual([2009, 2025, 17]);
  expect(row("annual.sections")).toHaveLength(17);
});

test("each year has what the check found in it, and passes where it found nothing", () => {
  expect(at("annual.arithmetic", 2024)).toBe("fail");
  expect(at("annual.arithmetic", 2023)).toBe("pass");
  expect(at("annual.citation", 2023)).toBe("fail");
  expect(at("annual.sections", 2018)).toBe("fail");
});

test("what did not exist in a year does not apply to it", () => {
  expect(at("annual.tables", 2017)).toBe("not-applicable");
  expect(at("annual.arithmetic", 2018)).toBe("not-applicable");
  // No table of the year before to compare with.
  expect(at("annual.cross-year", 2019)).toBe("not-applicable");
});

test("a year without a report is judged no further, one whose text was not read is not assessed", () => {
  expect(at("annual.sections", 2012)).toBe("not-applicable");
  expect(at("annual.sections", 2015)).toBe("not-assessed");
});

test("a finding that asks a person makes no failure of its year, also where the item fails for another", () => {
  const verdicts = ANNUAL_RECORD.verdicts.map((verdict) =>
    verdict.itemId === "annual.citation"
      ? {
          ...verdict,
          findings: [
            ...verdict.findings,
            {
              key: "annual.citation|2022|citation|x",
              message: { zh: "引用“x”，待人工", en: "" },
              evidence: [],
            },
          ],
        }
      : verdict,
  );
  const { rows } = annualGrid({ ...ANNUAL_RECORD, verdicts }, ANNUAL_CHECKLIST, ANNUAL_REPORTS);
  const cells = rows.find(({ itemId }) => itemId === "annual.citation")?.cells;
  expect(cells?.find(({ year }) => year === 2022)?.verdict).toBe("review");
  expect(cells?.find(({ year }) => year === 2023)?.verdict).toBe("fail");
});
