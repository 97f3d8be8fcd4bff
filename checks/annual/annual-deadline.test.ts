import { describe, expect, test } from "vitest";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { judgedAs, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { sample } from "../../tests/annual/sample.ts";
import { BUREAU } from "../../tests/facts/site-of.ts";
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
  expect(judged(2016, "2017-04-01", unsigned(2016)).verdict).toBe("fail");
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
    expect(messages(judgement)[0]).toContain(
      "期限 2025-01-31 在法定假期内，至 2025-02-05 才过首个工作日，待人工",
    );
    expect(judged(2024, "2025-02-06", unsigned(2024)).verdict).toBe("fail");
  });

  test("a report put up on the Monday after a deadline that was a Sunday", () => {
    const judgement = judged(2026, "2027-02-01", unsigned(2026));
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)[0]).toContain("期限 2027-01-31 是周日，至 2027-02-01 才过首个工作日，待人工");
    expect(judged(2026, "2027-02-02", unsigned(2026)).verdict).toBe("fail");
  });

  test("a report put up while nobody knows yet when the holiday around its deadline ends", () => {
    const judgement = judged(2027, "2028-02-07", unsigned(2027));
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)[0]).toContain("可能在法定假期内（2028 年放假安排尚未收录）");
    expect(judged(2027, "2028-02-08", unsigned(2027)).verdict).toBe("fail");
  });
});

describe("a government has until 31 March:", () => {
  const of = (bureau: string, date: string, audited = bureau) =>
    judgedAs("annual.deadline", [late({ ...unsigned(2022), bureau }, date)], {
      bureau: { ...BUREAU, name: audited },
    });

  test("its report of that day is in time, that of the next is late", () => {
    expect(of("苍浦市人民政府", "2023-03-31").verdict).toBe("pass");
    const judgement = of("苍浦市人民政府", "2023-04-01");
    expect(judgement.verdict).toBe("fail");
    expect(messages(judgement)[0]).toContain("晚于期限 1 天（期限 2023-03-31）");
  });

  test("so is a report without a name on the government's own site", () => {
    expect(of("", "2023-03-31", "苍浦市人民政府").verdict).toBe("pass");
    expect(of("", "2023-03-31", "苍浦市科学技术局").verdict).toBe("fail");
  });

  test("of a township, which Article 49 does not name, a person decides until then", () => {
    expect(of("石门镇人民政府", "2023-03-31").verdict).toBe("review");
    expect(of("石门镇人民政府", "2023-04-01").verdict).toBe("fail");
  });

  test("in a department's column the government's late report is not laid to the department", () => {
    expect(of("苍浦市人民政府", "2023-04-01", "苍浦市科学技术局").verdict).toBe("review");
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
