import { describe, expect, test } from "vitest";
import { judgedReports, messages } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import type { ReportData } from "../../tests/annual/report-data.ts";
import { sample, withPart } from "../../tests/annual/sample.ts";
import { likeness } from "./likeness.ts";

const ITEM = "annual.similarity";
const OLD =
  "2023年的主要问题：一是政策文件的配套说明形式较为单一，二是部分业务栏目更新不够均衡，三是培训覆盖面还不够宽；已建立栏目责任清单。";
const NEW =
  "政策解读的图解比例偏低，基层群众反映检索入口较深；本年度调整了专栏层级，为重要文件逐件配发问答，并把更新要求写入科室年度考核目标。";

test("never fails: a passage taken over but for its numbers is shown beside the old one, for a person", () => {
  const judgement = judgedReports(
    ITEM,
    [problems(2023, OLD), problems(2024, OLD.replace("2023", "2024"))].map((one) => readSample(one)),
  );
  expect(judgement.verdict).toBe("review");
  expect(messages(judgement)).toEqual([
    "2024 年度“存在的主要问题及改进情况”与 2023 年度文字相同的段落占 100%（不计数字），待人工",
  ]);
  expect(judgement.findings[0]?.evidence.map(({ quote }) => quote)).toEqual([
    OLD.replace("2023", "2024"),
    OLD,
  ]);
});

test("pass: a text of the year's own", () => {
  const judgement = judgedReports(
    ITEM,
    [problems(2023, OLD), problems(2024, NEW)].map((one) => readSample(one)),
  );
  expect(judgement).toMatchObject({ verdict: "pass", reason: { zh: "2 份年报与上一年度没有成段相同" } });
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never said:", () => {
  test("of two reports that are not a year apart", () => {
    expect(
      judgedReports(
        ITEM,
        [problems(2021, OLD), problems(2023, OLD)].map((one) => readSample(one)),
      ).verdict,
    ).toBe("pass");
  });

  test("of formulas in parts that are alike everywhere", () => {
    const formula = (year: number) =>
      withPart(problems(year, year === 2023 ? OLD : NEW), "其他需要", { paragraphs: [OLD] });
    expect(
      judgedReports(
        ITEM,
        [formula(2023), formula(2024)].map((one) => readSample(one)),
      ).verdict,
    ).toBe("pass");
  });
});

test.each([
  [OLD, OLD, 1],
  [OLD, OLD.replace("2023", "2024"), 1],
  [OLD, "", 0],
])("borderline: likeness of passages", (one, other, degree) => {
  expect(likeness(one, other)).toBe(degree);
});

test("two passages on the same matter in other words are far from the same", () => {
  expect(likeness(OLD, NEW)).toBeLessThan(0.3);
});

function problems(year: number, text: string): ReportData {
  return withPart(sample(year), "问题", { paragraphs: [text] });
}
