import { expect, test } from "vitest";
import { judgedAs, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { reworded, sample, withoutPart } from "../../tests/annual/sample.ts";
import { newerRule } from "./newer-rule.ts";

const cites = (number: string, sentence = `按照《年度报告格式》（${number}）编制`) =>
  newerRule({ ...readSample(sample(2026)), citations: [{ number, sentence }] });

test("a format or a regulation issued after those that are known is one that nobody here has read", () => {
  expect(cites("国办公开办函〔2026〕12号")).toBe("国办公开办函〔2026〕12号");
  expect(cites("国务院令第801号", "根据《政府信息公开条例》（国务院令第801号）")).toBe("国务院令第801号");
});

test.each([
  ["the format in force", "国办公开办函〔2021〕30号"],
  ["its number with a wrong year", "国办公开办函〔2022〕30号"],
  ["the regulation in force", "国务院令第711号"],
])("%s is none", (_, number) => {
  expect(cites(number)).toBeNull();
});

test("papers about other things are none", () => {
  expect(cites("国办公开办函〔2024〕9号", "落实政务公开要点（国办公开办函〔2024〕9号）")).toBeNull();
  expect(cites("国务院令第713号", "依据《重大行政决策程序暂行条例》（国务院令第713号）")).toBeNull();
});

test("trap: a report by a format that is not known yet is accused of nothing; a person looks, and is told why", () => {
  const lacking = withoutPart(sample(2026), "其他需要报告");
  const judged = (number: string) =>
    judgedAs("annual.sections", [
      reportPage(readSample(reworded(lacking, "国办公开办函〔2021〕30号", number))),
    ]);
  expect(judged("国办公开办函〔2021〕30号").verdict).toBe("fail");
  const newer = judged("国办公开办函〔2026〕12号");
  expect(newer.verdict).toBe("review");
  expect(messages(newer)[0]).toMatch(/；报告引用的国办公开办函〔2026〕12号尚未收录，要求可能已变，待人工$/);
});
