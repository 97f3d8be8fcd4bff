import { describe, expect, test } from "vitest";
import { judgedReports, messages } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { reworded, sample } from "../../tests/annual/sample.ts";

const ITEM = "annual.citation";

test("pass, borderline: each year's rule, in the first and last year of it", () => {
  const reports = [2010, 2018, 2019, 2021, 2025].map((year) => readSample(sample(year)));
  expect(judgedReports(ITEM, reports)).toMatchObject({
    verdict: "pass",
    reason: { zh: "5 份年报引用的文号与年度相符" },
  });
});

test("fail: a number that no document has", () => {
  const judgement = judgedReports(ITEM, [readSample(reworded(sample(2023), "〔2021〕30号", "〔2022〕30号"))]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual([
    "2023 年度引用“国办公开办函〔2022〕30号”，查无此号；现行格式为〔2021〕30号",
  ]);
  expect(judgement.findings[0]?.evidence[0]?.quote).toContain("国办公开办函〔2022〕30号");
});

test("the format of 2019 in a report of 2023", () => {
  expect(
    messages(judgedReports(ITEM, [readSample(reworded(sample(2023), "〔2021〕30号", "〔2019〕60号"))])),
  ).toEqual(["2023 年度引用“国办公开办函〔2019〕60号”，未见引用这一年度适用的国办公开办函〔2021〕30号"]);
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test("a report that cites nothing", () => {
    expect(
      judgedReports(ITEM, [readSample({ ...sample(2024), preface: "本报告按要求编制。" })]).verdict,
    ).toBe("not-applicable");
  });

  test("an old number beside the one in force", () => {
    const both = reworded(
      sample(2024),
      "（国务院令第711号）",
      "（2007年国务院令第492号公布，2019年国务院令第711号修订）",
    );
    expect(judgedReports(ITEM, [readSample(both)]).verdict).toBe("pass");
  });

  test("an old number in a sentence that tells of its revision", () => {
    const history = reworded(sample(2024), "（国务院令第711号）", "（国务院令第492号，2019年修订）");
    expect(judgedReports(ITEM, [readSample(history)]).verdict).toBe("review");
  });

  test("a later number on an early report's page, which may be written anew", () => {
    expect(
      judgedReports(ITEM, [readSample(reworded(sample(2020), "〔2019〕60号", "〔2021〕30号"))]).verdict,
    ).toBe("review");
  });

  test("local documents of any number", () => {
    const local = reworded(sample(2024), "编制", "和苍政办函〔2019〕60号编制");
    expect(judgedReports(ITEM, [readSample(local)]).verdict).toBe("pass");
  });
});
