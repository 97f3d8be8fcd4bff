import { expect, test } from "vitest";
import { judgedAs, messages, reportPage } from "../../tests/annual/judged.ts";
import { readSample } from "../../tests/annual/read-report.ts";
import { reworded, sample } from "../../tests/annual/sample.ts";
import { BUREAU } from "../../tests/facts/site-of.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/** The report of one of a county's units, with a document number that no document has. */
function faulty(bureau: string, year = 2025): PageFacts {
  const report = readSample(reworded(sample(year), "〔2021〕30号", "〔2022〕30号"));
  const url = `http://kjj.example/nb/${encodeURIComponent(bureau)}/${year}.html`;
  return reportPage({ ...report, bureau, url });
}
const faultless = (bureau: string) =>
  reportPage({ ...readSample(sample(2025)), bureau, url: "http://kjj.example/nb/own.html" });

test("the faults of other units are not laid to the audited bureau", () => {
  const pages = [faulty("苍浦市教育局"), faulty("苍浦市人民政府"), faultless("苍浦市科技局")];
  expect(judgedAs("annual.citation", pages)).toMatchObject({ verdict: "pass", findings: [] });
});

test("its own faults are, also those of the years when it had another name", () => {
  const pages = [
    faulty("苍浦市教育局"),
    faulty("苍浦市科学技术和地震局", 2023),
    faultless("苍浦市科学技术局"),
  ];
  const judgement = judgedAs("annual.citation", pages);
  expect(judgement.verdict).toBe("fail");
  expect(judgement.findings.map(({ key }) => key)).toEqual([
    "annual.citation|2023|citation|国办公开办函〔2022〕30号",
  ]);
});

test("a report under a name that a person has given as the bureau's own is the bureau's", () => {
  const pages = [faulty("苍浦市教育局"), faulty("苍浦市产业促进中心", 2023), faultless("苍浦市科学技术局")];
  const unknown = judgedAs("annual.citation", pages);
  expect([unknown.verdict, unknown.findings]).toEqual(["pass", []]);
  const judgement = judgedAs("annual.citation", pages, { otherNames: ["苍浦市产业促进中心"] });
  expect(judgement.findings.map(({ key }) => key)).toEqual([
    "annual.citation|2023|citation|国办公开办函〔2022〕30号",
  ]);
});

test("where nobody can say which of several units is the audited one, a fault is for a person", () => {
  const judgement = judgedAs("annual.citation", [faulty("临溪县教育局"), faulty("临溪县水务局")]);
  expect(judgement.verdict).toBe("review");
  expect(messages(judgement)[0]).toMatch(/认不出是否本单位的报告，待人工$/);
});

test("the county government's reports alone, in a department's column, are not the department's faults", () => {
  for (const name of ["苍浦市人民政府", "苍浦市"]) {
    const judgement = judgedAs("annual.citation", [faulty(name), faulty(name, 2024)]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)[0]).toMatch(/认不出是否本单位的报告，待人工$/);
  }
});

test("audited itself, the government answers for its reports, whether their titles say 人民政府 or not", () => {
  const bureau = { ...BUREAU, name: "苍浦市人民政府" };
  const pages = [faulty("苍浦市"), faulty("苍浦市教育局"), faulty("苍浦市人民政府", 2024)];
  const { findings } = judgedAs("annual.citation", pages, { bureau });
  expect(findings.map(({ key }) => key)).toEqual([
    "annual.citation|2024|citation|国办公开办函〔2022〕30号",
    "annual.citation|2025|citation|国办公开办函〔2022〕30号",
  ]);
});
