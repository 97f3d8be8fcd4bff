import { describe, expect, test } from "vitest";
import { changed, requestRows, sampleFigures } from "./figures.ts";
import { judgedReports } from "./judged.ts";
import { readSample } from "./read-report.ts";
import type { ReportData } from "./report-data.ts";
import { MARK_UPS } from "./report-of.ts";
import { reworded, sample, withoutPart, withPart, withTable } from "./sample.ts";
import { disputesTable, requestsTable } from "./tables.ts";

const YEARS = [2009, 2018, 2019, 2020, 2021, 2025];
const hasTables = (year: number) => year >= 2019;

interface Fault {
  readonly name: string;
  readonly plant: (year: number) => ReportData;
  readonly item: string;
  readonly key: (year: number) => string;
  /** In whose reports it can stand. */
  readonly since?: number;
}

const FAULTS: readonly Fault[] = [
  {
    name: "no part on problems",
    plant: (year) => withoutPart(sample(year), "问题"),
    item: "annual.sections",
    key: () => "missing.problems",
  },
  {
    name: "nothing under the part on disputes",
    plant: (year) => withEmpty(sample(year), "行政复议"),
    item: "annual.sections",
    key: () => "empty.disputes",
  },
  {
    name: "a number that no document has",
    plant: (year) => reworded(sample(year), ruleOf(year), "国办公开办函〔2022〕30号"),
    item: "annual.citation",
    key: () => "citation|国办公开办函〔2022〕30号",
  },
  {
    name: "parts that exceed their sum",
    plant: (year) => reworded(sample(year), "信息61条", "信息60条"),
    item: "annual.prose-figures",
    key: () => "prose.sum|全年主动公开政府信息",
  },
  {
    name: "no table 三",
    plant: (year) => withoutTable(sample(year), "收到和处理"),
    item: "annual.tables",
    key: () => "three",
    since: 2019,
  },
  {
    name: "no row of table 三",
    plant: (year) => sample(year, new Map([...sampleFigures(year)].filter(([id]) => id !== "refused-3"))),
    item: "annual.tables",
    key: () => "three|refused-3",
    since: 2019,
  },
  {
    name: "a wrong total in table 四",
    plant: (year) =>
      withTable(sample(year), "行政复议", disputesTable([1, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    item: "annual.arithmetic",
    key: () => "four|A4|review",
    since: 2019,
  },
  {
    name: "another number of requests in prose",
    plant: (year) => reworded(sample(year), "申请14件", "申请15件"),
    item: "annual.prose-figures",
    key: () => "three|new.total|prose.received",
    since: 2019,
  },
];

describe.each(MARK_UPS)("drawn as %s", (markUp) => {
  describe.each(YEARS)("the report on %i", (year) => {
    test.each(FAULTS.filter(({ since = 0 }) => year >= since))(
      "with $name is found at fault there",
      (fault) => {
        const { verdict, findings } = judgedReports(fault.item, [readSample(fault.plant(year), markUp)]);
        expect(findings.map(({ key }) => key)).toEqual([`${fault.item}|${year}|${fault.key(year)}`]);
        expect(verdict).toBe("fail");
      },
    );
  });

  test.each(YEARS.filter(hasTables))(
    "each row of table 三 of %i with one cell wrong is found in its row",
    (year) => {
      for (const row of requestRows(year)) {
        const table = requestsTable(changed(sampleFigures(year), row, 0, 1));
        const report = readSample(withTable(sample(year), "收到和处理", table), markUp);
        const keys = judgedReports("annual.arithmetic", [report]).findings.map(({ key }) => key);
        expect(keys, row).toContain(`annual.arithmetic|${year}|three|A3|${row}`);
      }
    },
  );
});

/** What the sample of a year cites as its rule. */
function ruleOf(year: number): string {
  if (year <= 2018) return "国务院令第492号";
  return year <= 2020 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
}

function withEmpty(report: ReportData, words: string): ReportData {
  const emptied = withPart(report, words, { paragraphs: [] });
  return {
    ...emptied,
    parts: emptied.parts.map((part) =>
      part.title.includes(words) ? { title: part.title, paragraphs: [] } : part,
    ),
  };
}

function withoutTable(report: ReportData, words: string): ReportData {
  const parts = report.parts.map((part) =>
    part.title.includes(words) ? { title: part.title, paragraphs: ["本年度申请情况见总体情况。"] } : part,
  );
  return { ...report, parts };
}
