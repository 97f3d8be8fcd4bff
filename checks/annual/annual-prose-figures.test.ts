import { describe, expect, test } from "vitest";
import { judgedReports, messages } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { reworded, sample, withPart } from "../../tests/annual/sample.ts";

const ITEM = "annual.prose-figures";

test("pass: prose that repeats the tables", () => {
  expect(judgedReports(ITEM, [readSample(sample(2024))])).toMatchObject({
    verdict: "pass",
    reason: { zh: "1 份年报文中的数字与表格、分项相符" },
  });
});

test("fail: a figure that the table does not hold is quoted beside the table's row", () => {
  const judgement = judgedReports(ITEM, [readSample(reworded(sample(2024), "申请14件", "申请41件"))]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual(["2024 年度文中收到申请 41 件，表三是 14 件，差 27"]);
  expect(judgement.findings[0]?.evidence.map(({ quote }) => quote)).toEqual([
    "全年新收到政府信息公开申请41件，上年结转2件，结转下年度2件。",
    "一、本年新收政府信息公开申请数量　9　3　0　0　2　0　14",
  ]);
});

test("未收到申请 against a table that counts some", () => {
  const report = reworded(sample(2024), "全年新收到政府信息公开申请14件", "全年未收到政府信息公开申请");
  expect(messages(judgedReports(ITEM, [readSample(report)]))).toEqual([
    "2024 年度文中称未收到申请，表三“本年新收”总计 14 件，差 14",
  ]);
});

test("borderline: kinds of documents that exceed their sum by one", () => {
  const judgement = judgedReports(ITEM, [
    readSample(reworded(sample(2024), "规范性文件7条", "规范性文件8条")),
  ]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual(["2024 年度文中“全年主动公开政府信息”61 条，分项 8＋50＋4＝62，差 1"]);
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test.each([
    [
      "what came in together with what came over",
      "全年新收到政府信息公开申请14件",
      "全年收到政府信息公开申请16件",
    ],
    ["requests by one way only", "全年新收到政府信息公开申请14件", "通过网络收到政府信息公开申请5件"],
    ["no request of one kind", "全年新收到政府信息公开申请14件", "全年未收到涉及企业的政府信息公开申请"],
    ["another year's figure", "全年新收到政府信息公开申请14件", "比上年多收到政府信息公开申请5件"],
  ])("%s", (_, from, to) => {
    expect(judgedReports(ITEM, [readSample(reworded(sample(2024), from, to))]).verdict).toBe("pass");
  });

  test("parts that leave something unnamed, and ways of publishing that overlap: a person looks", () => {
    const fewer = reworded(sample(2024), "规范性文件7条", "规范性文件6条");
    expect(judgedReports(ITEM, [readSample(fewer)]).verdict).toBe("review");
    const ways = withPart(sample(2010), "主动公开", {
      paragraphs: ["主动公开政府信息61条，其中网站公开61条、公众号公开20条。"],
    });
    expect(judgedReports(ITEM, [readSample(ways)]).verdict).toBe("pass");
    const overlapping = withPart(sample(2010), "主动公开", {
      paragraphs: ["主动公开政府信息61条，其中网站公开55条、公众号公开20条。"],
    });
    expect(judgedReports(ITEM, [readSample(overlapping)]).verdict).toBe("review");
  });

  test("a number in the same sentence that is no part at all", () => {
    const more = withPart(sample(2010), "主动公开", {
      paragraphs: ["主动公开政府信息61条，其中规范性文件7条、发布动态300条。"],
    });
    expect(judgedReports(ITEM, [readSample(more)]).verdict).toBe("review");
  });

  test("a blank total in the table", () => {
    const report = readSample(reworded(sample(2024), "申请14件", "申请41件"));
    const rows = (report.tables.three?.rows ?? []).map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === "total" ? { ...cell, raw: "", value: 0, blank: true } : cell,
      ),
    }));
    const blank = { ...report, tables: { ...report.tables, three: { rows, unread: [] } } };
    expect(judgedReports(ITEM, [blank]).findings).toEqual([]);
  });
});
