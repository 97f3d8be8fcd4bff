import { describe, expect, test } from "vitest";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { judgedAs, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { sample } from "../../tests/annual/sample.ts";
import { listOf, rowOf } from "../../tests/facts/page-of.ts";

test("pass, borderline: a report published on the last day is in time, for its report year", () => {
  expect(judged(2018, "2019-03-31").verdict).toBe("pass");
  expect(judged(2019, "2020-01-31").verdict).toBe("pass");
  expect(judged(2022, "2023-01-30").verdict).toBe("pass");
});

test("fail, borderline: a day later it is late, with the days counted", () => {
  const judgement = judged(2022, "2023-02-06", unsigned(2022));
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual(["2022 年度报告 2023-02-06 发布，晚于期限 6 天（期限 2023-01-31）"]);
  expect(judgement.findings[0]).toMatchObject({
    key: "annual.deadline|2022|deadline",
    evidence: [{ url: "http://kjj.example/nb/2022.html", date: "2023-02-06", dateSource: "visible" }],
  });
  expect(judged(2018, "2019-04-01", unsigned(2018)).verdict).toBe("fail");
});

describe("traps, never accused:", () => {
  test("a report without any date", () => {
    expect(judged(2022, null).verdict).toBe("review");
  });

  test("a report whose own signature lies in time", () => {
    expect(judged(2022, "2023-06-01").verdict).toBe("review");
  });

  test("a report that the list dates in time", () => {
    const list = listOf("/nb/", [
      rowOf("2022年政府信息公开工作年度报告", "2023-01-20", "http://kjj.example/nb/2022.html"),
    ]);
    expect(judged(2022, "2023-06-01", unsigned(2022), [list]).verdict).toBe("pass");
  });

  test("a report that another source dates in time", () => {
    const published = {
      date: "2023-06-01",
      source: "visible" as const,
      conflicts: [{ source: "url" as const, date: "2023-01-20" }],
    };
    expect(judgedAs("annual.deadline", [reportPage(unsigned(2022), { published })]).verdict).toBe("pass");
  });

  test("a report whose late day only its address tells", () => {
    const published = { date: "2023-06-01", source: "url" as const, conflicts: [] };
    expect(judgedAs("annual.deadline", [reportPage(unsigned(2022), { published })]).verdict).toBe("review");
  });

  test("reports that a move of the site put up on one day", () => {
    const pages = [2015, 2016, 2017].map((year) => late(unsigned(year), "2019-11-03"));
    expect(judgedAs("annual.deadline", pages).verdict).toBe("review");
  });

  test("a report put up on the first working day after 春节, within which 31 January fell", () => {
    const judgement = judged(2024, "2025-02-05", unsigned(2024));
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)[0]).toContain("期限 2025-01-31 在法定假期内，节后首个工作日前发布，待人工");
    expect(judged(2024, "2025-02-06", unsigned(2024)).verdict).toBe("fail");
  });

  test("a government, which has until 31 March", () => {
    const county = { ...unsigned(2022), bureau: "苍浦市人民政府" };
    expect(judgedAs("annual.deadline", [late(county, "2023-03-10")]).verdict).toBe("review");
    expect(judgedAs("annual.deadline", [late(county, "2023-04-10")]).verdict).toBe("fail");
  });
});

test("not assessed: without any report nothing is judged", () => {
  expect(
    judgedAs("annual.deadline", [listOf("/nb/", [rowOf("2022年政府信息公开工作年度报告", "2023-01-20")])]),
  ).toMatchObject({
    verdict: "not-assessed",
    reason: { zh: "见到 2022 年度年报的标题，没有读到正文（附件或未读的网页），没有判定；不算不符合" },
  });
});

function judged(
  year: number,
  date: string | null,
  report = readSample(sample(year)),
  more: readonly PageFacts[] = [],
): Judgement {
  return judgedAs("annual.deadline", [late(report, date), ...more]);
}

function late(report: ReturnType<typeof readSample>, date: string | null): PageFacts {
  return reportPage(report, {
    published: { date, source: date === null ? "none" : "visible", conflicts: [] },
  });
}

function unsigned(year: number): ReturnType<typeof readSample> {
  return { ...readSample(sample(year)), signature: null };
}
