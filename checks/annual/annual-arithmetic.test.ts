import { describe, expect, test } from "vitest";
import { changed, sampleFigures, type RequestFigures } from "../../tests/annual/figures.ts";
import { judgedReports, messages } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import type { TableData } from "../../tests/annual/report-data.ts";
import { sample, withTable } from "../../tests/annual/sample.ts";
import { disputesTable, requestsTable } from "../../tests/annual/tables.ts";

const ITEM = "annual.arithmetic";

test("pass: tables that add up; reports without tables are not its business", () => {
  expect(judgedReports(ITEM, [readSample(sample(2024))])).toMatchObject({
    verdict: "pass",
    reason: { zh: "1 份年报的表三、表四勾稽关系相符" },
  });
  expect(judgedReports(ITEM, [readSample(sample(2010))]).verdict).toBe("not-applicable");
});

test("fail, borderline: a figure wrong by one is quoted with its rows, day and page", () => {
  const judgement = judged(changed(sampleFigures(2024), "carried-out", 4, 1));
  expect(judgement).toMatchObject({ verdict: "fail", occurrences: 1 });
  expect(judgement.findings[0]?.evidence).toEqual([
    {
      url: "http://kjj.example/nb/2024.html",
      quote: [
        "一、本年新收政府信息公开申请数量　9　3　0　0　2　0　14",
        "二、上年结转政府信息公开申请数量　2　0　0　0　0　0　2",
        "（七）总计　10　3　0　0　1　0　14",
        "四、结转下年度继续办理　1　0　0　0　2　0　2",
      ].join("\n"),
      date: "2025-01-20",
      dateSource: "visible",
    },
  ]);
});

test("a wrong total of table 四 names its block", () => {
  const report = withTable(
    sample(2024),
    "行政复议",
    disputesTable([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  );
  expect(messages(judgedReports(ITEM, [readSample(report)]))).toEqual([
    "2024 年度表四“行政复议” 1＋0＋0＋0≠2，差 1",
  ]);
});

test("a missing 总计 row leaves the balance to the outcomes themselves", () => {
  const without = (figures: RequestFigures) => new Map([...figures].filter(([id]) => id !== "total"));
  expect(judged(without(sampleFigures(2024))).verdict).toBe("pass");
  const judgement = judged(without(changed(sampleFigures(2024), "granted", 1, 2)));
  expect(judgement.findings.map(({ key }) => key)).toContain("annual.arithmetic|2024|three|A1|business");
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test("a bureau that nobody asked anything: all zero, or all blank", () => {
    const none = new Map([...sampleFigures(2024).keys()].map((id) => [id, [0, 0, 0, 0, 0, 0, 0]]));
    expect(judged(none).verdict).toBe("pass");
    expect(judgedTable(blanked(requestsTable(none), () => true)).verdict).toBe("pass");
  });

  test("blank cells where a nought is meant", () => {
    expect(judgedTable(blanked(requestsTable(sampleFigures(2024)), (text) => text === "0")).verdict).toBe(
      "pass",
    );
  });

  test("totals left blank: said, for a person", () => {
    const table = requestsTable(sampleFigures(2024)).map((row) =>
      row.map((cell, at) =>
        at === row.length - 1 && /^\d+$/.test(cell.text) ? { ...cell, text: "" } : cell,
      ),
    );
    const judgement = judgedTable(table);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement).every((message) => message.endsWith("总计处有空单元格，待人工"))).toBe(true);
  });

  test("a table that lacks a row of outcomes: the rest may stand there", () => {
    const figures = new Map([...sampleFigures(2024)].filter(([id]) => id !== "granted"));
    expect(judged(figures).verdict).toBe("pass");
  });

  test("a cell that holds no number", () => {
    const table = requestsTable(sampleFigures(2024)).map((row) =>
      row.map((cell) => (cell.text === "6" ? { ...cell, text: "#REF!" } : cell)),
    );
    expect(judgedTable(table).findings).toEqual([]);
  });
});

function judged(figures: RequestFigures): ReturnType<typeof judgedReports> {
  return judgedTable(requestsTable(figures));
}

function judgedTable(table: TableData): ReturnType<typeof judgedReports> {
  return judgedReports(ITEM, [readSample(withTable(sample(2024), "收到和处理", table))]);
}

function blanked(table: TableData, isBlank: (text: string) => boolean): TableData {
  return table.map((row) =>
    row.map((cell) => (/^\d+$/.test(cell.text) && isBlank(cell.text) ? { ...cell, text: "&nbsp;" } : cell)),
  );
}
