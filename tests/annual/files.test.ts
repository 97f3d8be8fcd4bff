import { describe, expect, test } from "vitest";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { docOf } from "./doc-of.ts";
import { docxOf } from "./docx-of.ts";
import { changed, sampleFigures } from "./figures.ts";
import { ITEM_IDS, judgedAs, judgedReports, messages } from "./judged.ts";
import { pageOf } from "../facts/page-of.ts";
import { ofdOf } from "./ofd-of.ts";
import { pdfOf } from "./pdf-of.ts";
import { readFile } from "./read-file.ts";
import { readSample } from "./read-report.ts";
import type { ReportData } from "./report-data.ts";
import { sample } from "./sample.ts";

const FORMATS = { pdf: pdfOf, ofd: ofdOf, docx: docxOf, doc: docOf } as const;
/** As long as a line of the sheet. */
const LINE = "全局认真落实各项要求，逐月核对栏目，按时更新，方便查阅，接受监督，不断改进。全局认真。";
const YEARS = [2009, 2018, 2019, 2020, 2021, 2025];

describe.each(["pdf", "ofd", "docx", "doc"] as const)("a report that is a file: %s", (format) => {
  test.each(YEARS)("of %i gives the same numbers as its HTML", async (year) => {
    const report = await reportOf(format, sample(year));
    const page = readSample(sample(year));
    expect(report.from).toBe(format);
    expect(report.year).toBe(year);
    expect(numbers(report)).toEqual(numbers(page));
    expect(report.parts.map(({ covers }) => covers)).toEqual(page.parts.map(({ covers }) => covers));
    expect(report.figures.map(({ what, value }) => [what, value])).toEqual(
      page.figures.map(({ what, value }) => [what, value]),
    );
  });

  test.each(YEARS)("of %i without faults is accused of nothing", async (year) => {
    const report = await reportOf(format, sample(year));
    for (const id of ITEM_IDS) {
      const { verdict, findings } = judgedReports(id, [report]);
      expect(findings, id).toEqual([]);
      expect(["pass", "not-applicable"], id).toContain(verdict);
    }
  });

  test("with one wrong cell is found in its place", async () => {
    const report = await reportOf(format, sample(2025, changed(sampleFigures(2025), "granted", 0, 1)));
    const judgement = judgedReports("annual.arithmetic", [report]);
    expect(judgement.verdict).toBe("fail");
    expect(judgement.findings.map(({ key }) => key)).toEqual([
      "annual.arithmetic|2025|three|A2|natural",
      "annual.arithmetic|2025|three|A3|granted",
    ]);
  });
});

describe.each([
  ["cut by the end of a sheet", { cutsRows: true }],
  ["under a head that every sheet repeats", { repeatsHeads: true }],
  ["cut, and under a repeated head", { cutsRows: true, repeatsHeads: true }],
] as const)("rows of a PDF that are %s", (_, ends) => {
  test.each(YEARS)("give the same numbers as the HTML of %i", async (year) => {
    const { annualReport } = await readFile(pdfOf(sample(year), ends));
    expect(annualReport && numbers(annualReport)).toEqual(numbers(readSample(sample(year))));
  });

  test.each([0, 3, 6, 9, 12, 15, 18, 21, 24, 27])(
    "give the same numbers %i lines further down",
    async (lines) => {
      const { preface, ...rest } = sample(2025);
      const { annualReport } = await readFile(
        pdfOf({ ...rest, preface: preface + LINE.repeat(lines) }, ends),
      );
      expect(annualReport && numbers(annualReport)).toEqual(numbers(readSample(sample(2025))));
    },
  );

  test("do not hide a wrong cell", async () => {
    const wrong = sample(2025, changed(sampleFigures(2025), "granted", 0, 1));
    const { annualReport } = await readFile(pdfOf(wrong, ends));
    expect(annualReport && judgedReports("annual.arithmetic", [annualReport]).verdict).toBe("fail");
  });
});

test("a DOCX without a row of its table fails as its page would; other files are for a person", async () => {
  const without = new Map([...sampleFigures(2025)].filter(([id]) => id !== "refused-3"));
  const docx = await reportOf("docx", sample(2025, without));
  expect(judgedReports("annual.tables", [docx]).verdict).toBe("fail");
  for (const format of ["pdf", "ofd", "doc"] as const) {
    const file = await reportOf(format, sample(2025, without));
    expect(judgedReports("annual.tables", [file]).verdict, format).toBe("review");
    expect(judgedReports("annual.arithmetic", [file]).verdict, format).not.toBe("fail");
  }
});

test.each(["pdf", "ofd", "doc"] as const)(
  "a part that seems to be missing in a %s is for a person",
  async (format) => {
    const { parts, ...rest } = sample(2025);
    const report = await reportOf(format, {
      ...rest,
      parts: parts.filter(({ title }) => !title.includes("问题")),
    });
    const judgement = judgedReports("annual.sections", [report]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)[0]).toMatch(/未见“.*”部分.*文件里的标题可能没有认全，待人工$/);
  },
);

describe("tables of an old Word file whose rows a hand drew", () => {
  const wrong = sample(2025, changed(sampleFigures(2025), "granted", 0, 1));
  const drawn = async (aside: number): Promise<AnnualReport> => {
    const { annualReport } = await readFile(docOf(wrong, aside));
    if (annualReport === null) throw new Error("no report");
    return annualReport;
  };

  test("a little beside one another are read all the same", async () => {
    expect(judgedReports("annual.arithmetic", [await drawn(30)]).verdict).toBe("fail");
  });

  test("so that nobody can tell which column is meant accuse nobody", async () => {
    const report = await drawn(70);
    expect(report.tables).toEqual({ two: null, three: null, four: null });
    for (const id of ITEM_IDS) expect(judgedReports(id, [report]).verdict, id).not.toBe("fail");
    expect(messages(judgedReports("annual.tables", [report]))).toEqual([
      "2025 年度报告（旧版 Word 文件）的各部分或表格没有认全，待人工",
    ]);
  });
});

test("a report that is a file is dated by the list that leads to it", async () => {
  const file = await readFile(pdfOf({ ...sample(2025), signature: [] }));
  const judge = (day: string) => judgedAs("annual.deadline", [file, listWith(day)]);
  expect(judge("2026-01-20").verdict).toBe("pass");
  expect(messages(judge("2026-03-02"))).toEqual([
    "2025 年度报告 2026-03-02 发布，晚于期限 30 天（期限 2026-01-31）",
  ]);
});

function listWith(day: string) {
  const url = "http://kjj.example/nb/2025.pdf";
  const item = { title: "2025年政府信息公开工作年度报告", url, date: day, dateSource: "list" as const };
  return pageOf({ url: "http://kjj.example/nb/", items: [item] });
}

async function reportOf(format: keyof typeof FORMATS, data: ReportData): Promise<AnnualReport> {
  const { annualReport, file } = await readFile(FORMATS[format](data));
  if (annualReport === null) throw new Error(`no report: ${JSON.stringify(file)}`);
  return annualReport;
}

function numbers({ tables }: AnnualReport): unknown {
  return Object.entries(tables).map(([kind, table]) => [
    kind,
    table?.rows.map(({ id, cells }) => [id, ...cells.map(({ column, value }) => [column, value])]),
  ]);
}
