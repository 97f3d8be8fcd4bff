import { describe, expect, test } from "vitest";
import type { AnnualReport, Cell } from "../../lib/facts/annual/annual-report.ts";
import { balanced, sampleFigures } from "../../tests/annual/figures.ts";
import { judgedAs, judgedReports, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { sample } from "../../tests/annual/sample.ts";

const ITEM = "annual.cross-year";
/** Leaves nothing and takes nothing over from the year before. */
const ALONE = balanced(
  2024,
  new Map([["granted", [3, 0, 0, 0, 0, 0]]]),
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
);

const before = readSample(sample(2023, ALONE));
const wrong = readSample(sample(2024, sampleFigures(2024)));
const right = readSample(sample(2024, ALONE));

test("pass: what one report leaves the next begins with", () => {
  expect(judgedReports(ITEM, [before, right])).toMatchObject({
    verdict: "pass",
    reason: { zh: "2 份年报中相邻年度的结转数相符" },
  });
});

test("fail: a difference is named with its column and both rows", () => {
  const judgement = judgedReports(ITEM, [before, wrong]);
  expect(judgement).toMatchObject({ verdict: "fail", occurrences: 1 });
  expect(messages(judgement)).toEqual(["2023 年度“自然人”列结转 0 件，2024 年度“上年结转”2 件，差 2"]);
  expect(judgement.findings[0]?.evidence.map(({ url, quote }) => [url, quote])).toEqual([
    ["http://kjj.example/nb/2023.html", "四、结转下年度继续办理　0　0　0　0　0　0　0"],
    ["http://kjj.example/nb/2024.html", "二、上年结转政府信息公开申请数量　2　0　0　0　0　0　2"],
  ]);
});

test("borderline: a total that alone differs, by one, is named without a column", () => {
  const odd = withCell(right, "carried-in", "total", { raw: "1", value: 1 });
  expect(messages(judgedReports(ITEM, [before, odd]))).toEqual([
    "2023 年度结转 0 件，2024 年度“上年结转”1 件，差 1",
  ]);
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test("a year whose predecessor was not read", () => {
    expect(judgedReports(ITEM, [readSample(sample(2022)), wrong]).verdict).toBe("pass");
  });

  test("a blank cell, which may be a forgotten figure", () => {
    const blank = withCell(wrong, "carried-in", "natural", { raw: "", value: 0, blank: true });
    const left = withCell(before, "carried-out", "natural", { raw: "2", value: 2 });
    expect(judgedReports(ITEM, [left, blank]).verdict).toBe("review");
  });

  test("a bureau that was merged or renamed in between: another may have left what it begins with", () => {
    const merged = { ...wrong, bureau: "苍浦市教育科技和体育局" };
    const other = reportPage({
      ...before,
      bureau: "苍浦市农业农村局",
      url: "http://kjj.example/nb/other.html",
    });
    const { verdict, findings } = judgedAs(ITEM, [...[before, merged].map((one) => reportPage(one)), other]);
    expect(verdict).toBe("review");
    expect(findings[0]?.message.zh).toBe(
      "2023 年度“自然人”列结转 0 件，2024 年度“上年结转”2 件，差 2；两份年报的单位名称不同（苍浦市科学技术局、苍浦市教育科技和体育局），可能经过合并，待人工",
    );
  });

  test("two bureaus on one portal", () => {
    const other = { ...wrong, bureau: "苍浦市农业农村局", url: "http://kjj.example/nb/other.html" };
    expect(judgedReports(ITEM, [before, other]).verdict).toBe("pass");
  });

  test("an old copy of the same report beside the full one", () => {
    const copy = {
      ...before,
      url: "http://kjj.example/nb/old.html",
      tables: { two: null, three: null, four: null },
    };
    expect(judgedReports(ITEM, [copy, before, right]).verdict).toBe("pass");
  });

  test("documents in force that a clean-up changed: a hint only", () => {
    const judgement = judgedReports(ITEM, [before, withDocuments(right, 12)]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)).toEqual([
      "2024 年度行政规范性文件现行有效件数 9＋2－2≠12，可能另有清理、失效，待人工",
    ]);
  });
});

test("reports without a name and short names that fit two bureaus are joined to neither", () => {
  const of = (report: AnnualReport, bureau: string) => ({
    ...report,
    bureau,
    url: `http://kjj.example/${encodeURI(bureau)}/${report.year}.html`,
  });
  const two = [of(before, "东区科学技术局"), of(before, "西区科学技术局")];
  expect(judgedReports(ITEM, [...two, of(wrong, "区科技局")]).verdict).toBe("pass");
  expect(judgedReports(ITEM, [...two, of(wrong, "")]).verdict).toBe("pass");
});

test("the bureau of the same name in short is the same bureau, and of two on one portal only the audited one is judged", () => {
  const short = { ...before, bureau: "市科技局" };
  expect(judgedReports(ITEM, [short, wrong]).verdict).toBe("fail");
  const others = ["苍浦市农业农村局", "苍浦市科学技术局"].flatMap((bureau) =>
    [before, wrong].map((report) =>
      reportPage({ ...report, bureau, url: `http://kjj.example/${encodeURI(bureau)}/${report.year}.html` }),
    ),
  );
  const { findings } = judgedAs(ITEM, others);
  expect(findings.map(({ key }) => key)).toEqual(["annual.cross-year|2024|three|carried-in.natural"]);
});

function withCell(report: AnnualReport, row: string, column: string, cell: Partial<Cell>): AnnualReport {
  const rows = (report.tables.three?.rows ?? []).map((one) =>
    one.id === row
      ? { ...one, cells: one.cells.map((old) => (old.column === column ? { ...old, ...cell } : old)) }
      : one,
  );
  return { ...report, tables: { ...report.tables, three: { rows, unread: [] } } };
}

function withDocuments(report: AnnualReport, inForce: number): AnnualReport {
  const rows = (report.tables.two?.rows ?? []).map((row) =>
    row.id === "documents"
      ? {
          ...row,
          cells: row.cells.map((cell) => (cell.column === "in-force" ? { ...cell, value: inForce } : cell)),
        }
      : row,
  );
  return { ...report, tables: { ...report.tables, two: { rows, unread: [] } } };
}
