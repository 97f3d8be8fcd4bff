import { describe, expect, test } from "vitest";
import { sampleFigures } from "../../tests/annual/figures.ts";
import { judgedAs, judgedReports, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { sample, withPart, withTable } from "../../tests/annual/sample.ts";
import { disclosureTable, requestsTable } from "../../tests/annual/tables.ts";

const ITEM = "annual.tables";

test("borderline: no tables are asked of reports before 2019", () => {
  expect(judgedReports(ITEM, [readSample(sample(2018))]).verdict).toBe("not-applicable");
});

test("pass: complete tables in each format, a zero row of full-width digits and blanks included", () => {
  expect(judgedReports(ITEM, [readSample(sample(2020)), readSample(sample(2021))])).toMatchObject({
    verdict: "pass",
    reason: { zh: "2 份年报的表二、表三、表四齐全" },
  });
});

test("fail: a missing table is named under the headings that were seen", () => {
  const whole = sample(2024);
  const parts = whole.parts.map((part) =>
    part.title.includes("行政复议") ? { title: part.title, paragraphs: ["无。"] } : part,
  );
  const judgement = judgedReports(ITEM, [readSample({ ...whole, parts })]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual(["2024 年度报告未见表四"]);
});

test("the former table 二 in a later report is the wrong format, named once", () => {
  const judgement = judgedReports(ITEM, [
    readSample(withTable(sample(2023), "主动公开", disclosureTable(2020))),
  ]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual(["2023 年度表二用的是 2019—2020 年度的格式"]);
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test("a department whose table 二 has no row 规章", () => {
    const table = disclosureTable(2024).filter((row) => row[0]?.text !== "规章");
    const judgement = judgedReports(ITEM, [readSample(withTable(sample(2024), "主动公开", table))]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)).toEqual(["2024 年度表二未见“规章”行，待人工"]);
  });

  test("a row under a label that nobody foresaw", () => {
    const table = requestsTable(sampleFigures(2024)).map((row) =>
      row.map((cell) => (cell.text.startsWith("3.危及") ? { ...cell, text: "3.三类安全" } : cell)),
    );
    const filled = table.map((row) =>
      row.some(({ text }) => text === "3.三类安全")
        ? row.map((cell) => (cell.text === "0" ? { text: "1" } : cell))
        : row,
    );
    expect(judgedReports(ITEM, [readSample(withTable(sample(2024), "收到和处理", filled))]).verdict).toBe(
      "review",
    );
  });

  test("a column under a head that nobody foresaw", () => {
    const table = requestsTable(sampleFigures(2024)).map((row) =>
      row.map((cell) => (cell.text === "科研机构" ? { ...cell, text: "科研院校" } : cell)),
    );
    expect(judgedReports(ITEM, [readSample(withTable(sample(2024), "收到和处理", table))]).verdict).toBe(
      "review",
    );
  });

  test("tables in pictures or files", () => {
    const report = readSample(
      withPart(sample(2024), "收到和处理", { paragraphs: ['<img src="t3.png">'], table: [] }),
    );
    expect(judgedReports(ITEM, [report]).verdict).toBe("review");
    const attachments = [{ name: "表三.xls", url: "http://kjj.example/3.xls", type: "xls" }];
    const bare = { ...readSample(sample(2024)), tables: { two: null, three: null, four: null } };
    expect(judgedAs(ITEM, [reportPage(bare, { attachments })]).verdict).toBe("review");
  });
});
