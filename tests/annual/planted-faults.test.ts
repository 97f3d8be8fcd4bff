import { describe, expect, test } from "vitest";
import { changed, sampleFigures } from "./figures.ts";
import { judgedReports, messages } from "./judged.ts";
import { readSample } from "./read-report.ts";
import type { ReportData } from "./report-data.ts";
import { MARK_UPS, type MarkUp } from "./report-of.ts";
import { reworded, sample, withoutPart, withPart, withTable } from "./sample.ts";
import { cells, disputesTable, requestsTable } from "./tables.ts";

interface Fault {
  readonly name: string;
  readonly report: ReportData;
  readonly item: string;
  readonly verdict: "fail" | "review";
  readonly keys: readonly string[];
}

const WITHOUT_ROW = new Map([...sampleFigures(2025)].filter(([id]) => id !== "refused-3"));

const FAULTS: readonly Fault[] = [
  {
    name: "2009 lacks 收费及减免",
    report: withoutPart(sample(2009), "收费"),
    item: "annual.sections",
    verdict: "fail",
    keys: ["annual.sections|2009|missing.fees"],
  },
  {
    name: "2018 has nothing under 复议",
    report: withPart(sample(2018), "行政复议", { paragraphs: [] }),
    item: "annual.sections",
    verdict: "fail",
    keys: ["annual.sections|2018|empty.disputes"],
  },
  {
    name: "2019 lacks 存在的主要问题",
    report: withoutPart(sample(2019), "问题"),
    item: "annual.sections",
    verdict: "fail",
    keys: ["annual.sections|2019|missing.problems"],
  },
  {
    name: "2025 announces more parts than it has",
    report: reworded(sample(2025), "共六部分", "共八部分"),
    item: "annual.sections",
    verdict: "review",
    keys: ["annual.sections|2025|announced"],
  },
  {
    name: "2021 says nothing of 监督保障",
    report: withPart(sample(2021), "总体情况", {
      paragraphs: sample(2021).parts[0]?.paragraphs.slice(0, 4) ?? [],
    }),
    item: "annual.sections",
    verdict: "review",
    keys: ["annual.sections|2021|sub-topics"],
  },
  {
    name: "2020 without table 三",
    report: {
      ...withPart(sample(2020), "收到和处理", { paragraphs: ["见下。"] }),
      parts: withoutTable(sample(2020), "收到和处理"),
    },
    item: "annual.tables",
    verdict: "fail",
    keys: ["annual.tables|2020|three"],
  },
  {
    name: "2025 without a row of table 三",
    report: sample(2025, WITHOUT_ROW),
    item: "annual.tables",
    verdict: "fail",
    keys: ["annual.tables|2025|three|refused-3"],
  },
  {
    name: "2025 with table 三 of 2019",
    report: withTable(sample(2025), "收到和处理", requestsTable(sampleFigures(2019))),
    item: "annual.tables",
    verdict: "fail",
    keys: ["annual.tables|2025|three|format"],
  },
  {
    name: "2019 with a wrong 自然人 among the outcomes",
    report: sample(2019, changed(sampleFigures(2019), "granted", 0, 1)),
    item: "annual.arithmetic",
    verdict: "fail",
    keys: ["annual.arithmetic|2019|three|A2|natural", "annual.arithmetic|2019|three|A3|granted"],
  },
  {
    name: "2025 with a wrong 总计 of what was received",
    report: sample(2025, changed(sampleFigures(2025), "new", 6, -1)),
    item: "annual.arithmetic",
    verdict: "fail",
    keys: ["annual.arithmetic|2025|three|A1|total", "annual.arithmetic|2025|three|A3|new"],
  },
  {
    name: "2021 with a wrong total in table 四",
    report: withTable(sample(2021), "行政复议", disputesTable([1, 0, 0, 1, 2, 0, 1, 0, 0, 1, 2, 0, 0, 0, 3])),
    item: "annual.arithmetic",
    verdict: "fail",
    keys: ["annual.arithmetic|2021|four|A4|after"],
  },
  {
    name: "2025 cites a number that no document has",
    report: reworded(sample(2025), "〔2021〕30号", "〔2022〕30号"),
    item: "annual.citation",
    verdict: "fail",
    keys: ["annual.citation|2025|citation|国办公开办函〔2022〕30号"],
  },
  {
    name: "2025 cites the format of 2019",
    report: reworded(sample(2025), "〔2021〕30号", "〔2019〕60号"),
    item: "annual.citation",
    verdict: "fail",
    keys: ["annual.citation|2025|citation|国办公开办函〔2019〕60号"],
  },
  {
    name: "2019 cites the regulation of 2007",
    report: reworded(sample(2019), "711号", "492号"),
    item: "annual.citation",
    verdict: "fail",
    keys: ["annual.citation|2019|citation|国务院令第492号"],
  },
  {
    name: "2025 counts 15 requests in prose",
    report: reworded(sample(2025), "申请14件", "申请15件"),
    item: "annual.prose-figures",
    verdict: "fail",
    keys: ["annual.prose-figures|2025|three|new.total|prose.received"],
  },
  {
    name: "2021 says that no request came in",
    report: reworded(sample(2021), "全年新收到政府信息公开申请14件", "全年未收到政府信息公开申请"),
    item: "annual.prose-figures",
    verdict: "fail",
    keys: ["annual.prose-figures|2021|three|new.total|prose.none"],
  },
  {
    name: "2018 names parts that exceed their sum",
    report: reworded(sample(2018), "信息61条", "信息60条"),
    item: "annual.prose-figures",
    verdict: "fail",
    keys: ["annual.prose-figures|2018|prose.sum|全年主动公开政府信息"],
  },
];

describe.each(MARK_UPS)("a planted fault in a report drawn as %s", (markUp) => {
  test.each(FAULTS)("is found in its place: $name", ({ report, item, verdict, keys }) => {
    const judgement = judgedReports(item, [readSample(report, markUp)]);
    expect(judgement.findings.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]));
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.findings).toHaveLength(keys.length);
    expect(
      judgement.findings.every(
        ({ evidence }) => evidence.length > 0 && evidence.every(({ quote }) => quote !== ""),
      ),
    ).toBe(true);
  });

  test("between two years is found in its column", () => {
    const judgement = judgedReports("annual.cross-year", [twoYears(markUp, 0), twoYears(markUp, 1)].flat());
    expect(judgement.findings.map(({ key }) => key)).toEqual([
      "annual.cross-year|2025|three|carried-in.natural",
    ]);
    expect(messages(judgement)).toEqual(["2024 年度“自然人”列结转 1 件，2025 年度“上年结转”2 件，差 1"]);
  });
});

test("the message names the column and both sides, as an accountant would", () => {
  const report = sample(2024, changed(sampleFigures(2024), "new", 0, 1));
  expect(messages(judgedReports("annual.arithmetic", [readSample(report)]))).toEqual([
    "2024 年度表三“自然人”列 10＋2≠10＋1，差 1；行列都不平的一格：“一、本年新收政府信息公开申请数量”行“自然人”列",
    "2024 年度表三“一、本年新收政府信息公开申请数量”行 10＋3＋0＋0＋2＋0≠14，差 1；行列都不平的一格：“一、本年新收政府信息公开申请数量”行“自然人”列",
  ]);
});

function withoutTable(report: ReportData, words: string): ReportData["parts"] {
  return report.parts.map((part) =>
    part.title.includes(words) ? { title: part.title, paragraphs: ["本年度申请情况见总体情况。"] } : part,
  );
}

/** 2024 leaves 1 and 1 over; 2025 begins with 2 and, as it should, 1. */
function twoYears(markUp: MarkUp, index: number): ReturnType<typeof readSample>[] {
  const table = [
    cells("项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
    cells("本年新收政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"),
    cells("上年结转政府信息公开申请数量", "2", "0", "0", "0", "1", "0", "3"),
    cells("总计", "2", "0", "0", "0", "1", "0", "3"),
    cells("结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"),
  ];
  return [readSample(index === 0 ? sample(2024) : withTable(sample(2025), "收到和处理", table), markUp)];
}
