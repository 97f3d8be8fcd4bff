import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annualReportFromText } from "../../lib/facts/annual/annual-report-from-text.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { judgedReports, messages } from "./judged.ts";
import { readHtmlReport } from "./read-report.ts";

/** The founding texts and saved pages lie beside the project where it is developed, and nowhere else. */
const SHARED = new URL("../../../shared/", import.meta.url);

/** A text of the same make as the founding ones: traditional characters, cut off, two parts left empty. */
const CUT = `苍浦市科技局2018年政府信息公開年度報告
本年度報告由概述,主動公開政府信息的情況,依申請公開政府信息辦理情況,收費及減免情況,行政複議、行政訴訟情況,存在的主要問題及改進情況,其他需要報告的事項、附表共八部分組成。
一、概述
我局圍繞中心工作,按照《中華人民共和國政府信息公開條例》(國務院令第492號)推進公開。
二、主動公開政府信息的情況
累計主動公開信息12條,其中:規範性檔案7條、其它檔案3條、規劃計畫2條。
三、依申請公開信息辦理情況
2018年收到依申請公開政府信息申請信息1條已按時辦結。
四、政府信息公開的收費及減免情況
五、因政府信息公開申請行政複議、提起行政訴訟的情況
六、明年政府信息公開工作的重點
一是加強學習培訓;二是梳理公開目錄。
七、其他需要報告的事項
相關詞條
聯絡我們`;

describe("a report of 2018 in traditional characters that breaks off", () => {
  const report = read(CUT);

  test("is judged by the regulation of 2007 and lacks 问题及改进", () => {
    expectOfCut(report);
  });

  test("states a sum that is right, and no tables are asked of it", () => {
    expect(report.sums.map(({ total, parts }) => [total, parts.map(({ value }) => value)])).toEqual([
      [12, [7, 3, 2]],
    ]);
    expect(judgedReports("annual.prose-figures", [report]).verdict).toBe("pass");
    expect(judgedReports("annual.tables", [report]).verdict).toBe("not-applicable");
  });
});

if (existsSync(SHARED)) {
  describe("the founding texts", () => {
    test("002 is judged by the regulation of 2007", () => {
      const report = read(seed("002"));
      expectOfCut(report);
      expect(report.sums.map(({ total, parts }) => [total, parts.map(({ value }) => value)])).toEqual([
        [561, [7, 3, 1, 2, 420, 121, 1, 2, 4]],
      ]);
      expect(judgedReports("annual.prose-figures", [report]).verdict).toBe("pass");
      expect(judgedReports("annual.citation", [report]).verdict).toBe("pass");
      expect(judgedReports("annual.tables", [report]).verdict).toBe("not-applicable");
    });

    test("003 lacks 其他需要报告的事项, its date breaks off, and no tables are asked of it", () => {
      const report = read(seed("003"));
      const judgement = judgedReports("annual.sections", [report]);
      expect(judgement.verdict).toBe("fail");
      expect(judgement.findings.map(({ key }) => key)).toEqual([
        "annual.sections|2010|missing.other",
        "annual.sections|2010|signature",
      ]);
      expect(messages(judgement)[1]).toBe("2010 年度报告落款日期不全（“二○”），待人工");
      expect(judgedReports("annual.tables", [report]).verdict).toBe("not-applicable");
      expect(judgedReports("annual.prose-figures", [report]).verdict).toBe("not-applicable");
    });
  });

  describe("saved pages", () => {
    test("a real city's tables of 2025 are read to the last cell and hold every relation", () => {
      const report = readHtmlReport(saved("annual/tables_2025.html"), "2025年政府信息公开工作年度报告");
      const { two, three, four } = report.tables;
      expect([cellsOf(two), cellsOf(three), cellsOf(four)]).toEqual([10, 175, 15]);
      expect(
        three?.rows.every(({ cells }) => cells.every(({ value, blank }) => value !== null && !blank)),
      ).toBe(true);
      expect(three?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([783, 6, 0, 2, 25, 3, 819]);
      expect(four?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([74, 1, 30, 51, 156]);
      expect(judgedReports("annual.arithmetic", [report]).verdict).toBe("pass");
      expect(judgedReports("annual.tables", [report]).verdict).toBe("pass");
    });

    test("an excerpt of a report of 2024 is read as far as it goes", () => {
      const report = readHtmlReport(
        saved("pingtan/zfxxgknb_2024_article_excerpt.html"),
        "2024年度政府信息公开工作年度报告",
      );
      expect(report).toMatchObject({ year: 2024, edition: "2021", announced: { count: 6 } });
      expect(report.parts.map(({ covers }) => covers[0])).toEqual(["overview", "proactive", "requests"]);
      expect(
        report.tables.two?.rows.map(({ id, cells }) => [id, ...cells.map(({ value }) => value)]),
      ).toEqual([["documents", 62, 33, 440]]);
      expect(judgedReports("annual.citation", [report]).verdict).toBe("pass");
    });
  });
}

function expectOfCut(report: AnnualReport): void {
  expect(report).toMatchObject({ year: 2018, edition: "2007", announced: { count: 8 } });
  expect(report.parts).toHaveLength(7);
  const judgement = judgedReports("annual.sections", [report]);
  expect(judgement.verdict).toBe("fail");
  expect(judgement.findings.map(({ key }) => key)).toEqual([
    "annual.sections|2018|missing.problems",
    "annual.sections|2018|empty.fees",
    "annual.sections|2018|empty.disputes",
    "annual.sections|2018|empty.other",
    "annual.sections|2018|announced",
  ]);
  // The last part may go on where the copy was cut: a person looks, nobody is accused.
  expect(messages(judgement)[3]).toMatch(/可能没有读全，待人工$/);
  expect(messages(judgement)[4]).toBe("2018 年度报告称有 8 部分，见到 7 个标题，待人工");
}

function read(text: string): AnnualReport {
  const report = annualReportFromText(text);
  if (report === null) throw new Error("no report");
  return report;
}

function seed(number: string): string {
  const folder = new URL("seeds/", SHARED);
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? "";
  return readFileSync(new URL(name, folder), "utf8");
}

function saved(path: string): string {
  return readFileSync(new URL(`corpus/${path}`, SHARED), "utf8");
}

function cellsOf(table: AnnualReport["tables"]["two"]): number {
  return table?.rows.reduce((sum, { cells }) => sum + cells.length, 0) ?? 0;
}
