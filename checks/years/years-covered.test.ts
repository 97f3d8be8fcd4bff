import { describe, expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { yearsIn } from "./report-years.ts";
import { yearsCovered } from "./years-covered.ts";

const item = itemOf({ id: "annual.years", column: matcherOf({ names: ["年报"], slugs: [], types: [] }) });
const params = {
  report: { zh: "年报", en: "annual reports" },
  firstYear: 2008,
  foundingYear: null as number | null,
  deadlines: [
    { untilYear: 2018, day: "03-31" },
    { untilYear: null, day: "01-31" },
  ],
  titles: { subjects: ["政府信息公开"], forms: ["年度报告", "年报"], notWith: ["通知", "报表"] },
};
const all = Array.from({ length: 18 }, (_, at) => 2025 - at);
const reportOf = (year: number) =>
  rowOf(`苍浦市科学技术局${year}年政府信息公开年度报告`, `${year + 1}-01-20`);
const without = (...years: number[]) => all.filter((year) => !years.includes(year)).map(reportOf);

const judged = (
  rows: ReturnType<typeof rowOf>[],
  more: ReturnType<typeof listOf>[] = [],
  options = params,
  about: Parameters<typeof listOf>[2] = {},
) => judgedBy(yearsCovered, item, options, [homeOf({ 年报: "/nb/" }), listOf("/nb/", rows, about), ...more]);

describe("pass", () => {
  test("a report for every year since 2008", () => {
    const { verdict, reason } = judged(without());
    expect([verdict, reason.zh]).toEqual(["pass", "2008—2025 年度年报应有 18 份，全部见到"]);
  });

  test("titles that write their year in characters or stand alone", () => {
    const rows = [
      ...without(2012, 2013),
      rowOf("二○一二年政府信息公开年度报告", null),
      rowOf("2013年度", null),
    ];
    expect(judged(rows).verdict).toBe("pass");
  });

  test("no year before the bureau was founded is due", () => {
    const rows = all.filter((year) => year >= 2019).map(reportOf);
    expect(judged(rows, [], { ...params, foundingYear: 2019 }).verdict).toBe("pass");
  });
});

describe("fail", () => {
  test("years missing between others, with the rows around the gap", () => {
    const judgement = judged(without(2012, 2013));
    expect(judgement).toMatchObject({ verdict: "fail", occurrences: 2 });
    expect(judgement.reason.zh).toBe("缺 2012、2013 年度年报（应有 18 份，见到 16 份）");
    expect(judgement.findings).toMatchObject([
      {
        key: `annual.years|${HOME}nb/`,
        evidence: [
          {
            url: `${HOME}nb/`,
            quote:
              "苍浦市科学技术局2014年政府信息公开年度报告　2015-01-20\n苍浦市科学技术局2011年政府信息公开年度报告　2012-01-20",
          },
        ],
      },
    ]);
  });

  test("two gaps are two pieces of evidence", () => {
    expect(judged(without(2012, 2016)).findings[0]?.evidence).toHaveLength(2);
  });

  test("the newest year is missing after its deadline", () => {
    expect(judged(without(2025)).reason.zh).toContain("缺 2025 年度");
  });

  test("early years are missing when the founding year says that they were due", () => {
    expect(judged(without(2008), [], { ...params, foundingYear: 1990 }).verdict).toBe("fail");
  });
});

describe("borderline", () => {
  const said = (referenceDate: string, rows: ReturnType<typeof rowOf>[], name = BUREAU.name) => {
    const site = [homeOf({ 年报: "/nb/" }), listOf("/nb/", rows)];
    const judge: typeof yearsCovered = {
      ...yearsCovered,
      judge: (one, itself, options) => yearsCovered.judge(one, itself, options, { referenceDate }),
    };
    const options = { ...params, governmentDay: "03-31" };
    return judgedBy(judge, item, options, site, { bureau: { ...BUREAU, name } });
  };
  const on = (...about: Parameters<typeof said>) => said(...about).verdict;
  const until = (year: number) => all.filter((one) => one <= year).map(reportOf);

  test("on the day of the deadline a report is not late", () => {
    expect(on("2024-01-31", until(2022))).toBe("pass");
    expect(on("2024-02-01", until(2022))).toBe("fail");
  });

  test("within 春节, into which 31 January fell in 2025, whether a report is missing is for a person", () => {
    expect(on("2025-01-31", until(2023))).toBe("pass");
    expect(on("2025-02-05", until(2023))).toBe("review");
    expect(on("2025-02-06", until(2023))).toBe("fail");
  });

  test("so it is on the Monday after 31 January 2027, a Sunday", () => {
    expect(on("2027-01-31", until(2025))).toBe("pass");
    const { verdict, reason, findings } = said("2027-02-01", until(2025));
    expect([verdict, reason.zh]).toEqual([
      "review",
      "未见 2026 年度年报，期限 2027-01-31 是周日；是否超期待人工",
    ]);
    expect(findings[0]?.evidence[0]?.url).toBe(`${HOME}nb/`);
    expect(on("2027-02-02", until(2025))).toBe("fail");
  });

  test("and while the holidays of 2028 are not decreed, until 春节 has surely ended", () => {
    const rows = [rowOf("2026年政府信息公开年度报告", "2027-01-20"), ...until(2025)];
    expect(said("2028-02-07", rows).reason.zh).toContain("可能在法定假期内（2028 年放假安排尚未收录）");
    expect(on("2028-02-08", rows)).toBe("fail");
  });

  test("a gap of other years is said on that Monday, too, with the open year beside it", () => {
    const rows = until(2025).filter(({ title }) => !title.includes("2012"));
    expect(said("2027-02-01", rows).reason.zh).toBe(
      "缺 2012 年度年报（应有 18 份，见到 17 份）；2026 年度是否应有待人工",
    );
  });

  test("up to report year 2018 the deadline was 31 March", () => {
    expect(on("2017-03-31", until(2015))).toBe("pass");
    expect(on("2017-04-01", until(2015))).toBe("fail");
  });

  test("a government has until 31 March; of a township, which Article 49 does not name, a person decides", () => {
    expect(on("2022-03-31", until(2020), "苍浦市人民政府")).toBe("pass");
    expect(on("2022-04-01", until(2020), "苍浦市人民政府")).toBe("fail");
    const { verdict, reason } = said("2022-02-01", until(2020), "石门镇人民政府");
    expect([verdict, reason.zh.includes("2022-01-31 是部门的期限，各级政府的更晚")]).toEqual([
      "review",
      true,
    ]);
    expect(on("2022-04-01", until(2020), "石门镇人民政府")).toBe("fail");
  });
});

describe("traps", () => {
  test("years before the first report seen may lie before the bureau's founding, or on a page without a pager", () => {
    expect(judged(without(2008, 2009, 2010)).verdict).toBe("review");
  });

  test("a paper on two things, published among the notices, may be the one that its column lacks", () => {
    const notice = rowOf("2013年度政府信息公开年报及通知公开", "2014-02-01");
    const row = (title: string) => listOf("/tzgg/", [{ ...notice, title }]);
    const site = (title: string) =>
      judgedBy(yearsCovered, item, params, [
        homeOf({ 年报: "/nb/", 通知公告: "/tzgg/" }),
        listOf("/nb/", without(2013)),
        row(title),
      ]).verdict;
    expect(site(notice.title)).toBe("review");
    expect(site("关于报送2013年度政府信息公开年报的通知")).toBe("fail");
  });

  test("a paper on several years stands for each of them", () => {
    expect(yearsIn("2008年至2011年政府信息公开工作年度报告")).toEqual([2008, 2011, 2009, 2010]);
    expect(yearsIn("2008—2010年度报告")).toEqual([2008, 2010, 2009]);
    expect(yearsIn("1949—2019年大事记")).toEqual([1949, 2019]);
  });

  test("the county government's report beside the department's neither stands for it nor leaves it missing", () => {
    const county = rowOf("苍浦市2025年政府信息公开工作年度报告", "2026-03-25");
    const { verdict, reason, findings } = judged([county, ...without(2025)]);
    expect([verdict, reason.zh.startsWith("未见 2025 年度年报")]).toEqual(["review", true]);
    expect(findings).toHaveLength(1);
    const gap = judged([county, ...without(2024)]);
    expect(gap.findings[0]?.evidence[0]?.quote).not.toContain("苍浦市2025年政府");
  });

  test("a report in another column is not missing", () => {
    const other = listOf("/tzgg/", [reportOf(2012)]);
    expect(judged(without(2012), [other]).verdict).toBe("pass");
  });

  test("the yearly table of the website and a notice about reports are no reports", () => {
    const other = listOf("/tzgg/", [
      rowOf("2012年政府网站工作年度报表", null),
      rowOf("关于做好2012年政府信息公开年度报告编制工作的通知", null),
    ]);
    expect(judged(without(2012), [other]).verdict).toBe("fail");
  });

  test("a notice in the report column may carry the report", () => {
    const notice = rowOf("关于公布2012年政府信息公开年度报告的通知", "2013-03-20");
    expect(judged([...without(2012), notice]).verdict).toBe("review");
  });

  test("a report whose title names no year may be the missing one", () => {
    const nameless = rowOf("政府信息公开年度报告", "2013-03-20");
    expect(judged([...without(2012), nameless]).verdict).toBe("review");
    expect(judged([...without(2012, 2015), nameless]).reason.zh).toBe(
      "缺 2015 年度年报（应有 18 份，见到 17 份）；2012 年度是否应有待人工",
    );
  });

  test("each year may have a sub-column of its own", () => {
    const child = listOf("/nb/2012/", [rowOf("全文", "2013-03-01")], {
      column: { name: "2012年", type: "", path: [] },
    });
    expect(judged(without(2012), [child]).verdict).toBe("pass");
  });

  test("a column that is a single report says nothing about other years", () => {
    const page = pageOf({ url: `${HOME}nb/`, kind: "article", title: "2025年政府信息公开年度报告" });
    expect(judgedBy(yearsCovered, item, params, [homeOf({ 年报: "/nb/" }), page]).verdict).toBe("review");
  });

  test("a blank column is another item's failure", () => {
    expect(judged([], [], params, { state: "blank" }).verdict).toBe("review");
  });
});

describe("not assessed", () => {
  test("there is no report column", () => {
    expect(judgedBy(yearsCovered, item, params, [homeOf({ 要闻: "/yw/" })]).verdict).toBe("not-assessed");
  });

  test("the list was not read to its end", () => {
    const pager = { current: 1, total: 2, next: `${HOME}nb/index_1.html`, order: "ascending" as const };
    const { verdict, reason } = judged(without(2012), [], params, { pager });
    expect(verdict).toBe("not-assessed");
    expect(reason.zh).toBe("尚未见到 2012 年度年报，但“年报”列表没有读完；不算不符合");
  });

  test("budgets and final accounts share a page, and only the first list's pager is followed", () => {
    const pager = { current: 1, total: 1, next: null, order: "ascending" as const, others: true as const };
    expect(judged(without(2012), [], params, { pager }).reason.zh).toContain("“年报”列表没有读完");
  });

  test("a script fills the list", () => {
    expect(judged([], [], params, { state: "dynamic" }).verdict).toBe("not-assessed");
  });
});

describe("budgets: the last five years due, by a day of the same year", () => {
  const budgets = {
    ...params,
    report: { zh: "部门预算", en: "budgets" },
    firstYear: 2015,
    last: 5,
    deadlines: [{ untilYear: null, day: "03-31", yearOffset: 0 }],
    titles: { subjects: ["预算", "预决算"], forms: ["预算", "预决算"], notWith: ["决算"] },
  };
  const budgetOf = (year: number) => rowOf(`${year}年部门预算`, `${year}-03-01`);
  const said = (rows: ReturnType<typeof rowOf>[]) => judged(rows, [], budgets);

  test("older years are not asked for", () => {
    expect(said([2026, 2025, 2024, 2023, 2022].map(budgetOf)).reason.zh).toBe(
      "2022—2026 年度部门预算应有 5 份，全部见到",
    );
  });

  test("a year missing among them fails, the final accounts of that year do not stand in", () => {
    const { verdict, reason } = said([
      ...[2026, 2025, 2023, 2022].map(budgetOf),
      rowOf("2024年部门决算", "2025-09-01"),
    ]);
    expect([verdict, reason.zh]).toEqual(["fail", "缺 2024 年度部门预算（应有 5 份，见到 4 份）"]);
  });

  test("a paper that is both budget and accounts leaves its year to a person", () => {
    const both = rowOf("2024年部门预决算公开", "2024-03-01");
    expect(said([...[2026, 2025, 2023, 2022].map(budgetOf), both]).verdict).toBe("review");
  });

  test("years before the first that was seen accuse nobody", () => {
    expect(said([2026, 2025, 2024].map(budgetOf)).verdict).toBe("review");
  });
});

describe("where the deadline stands in for an approval that nobody publishes", () => {
  const approximate = { ...params, approximate: true };

  test("trap: the newest year due may not be approved yet: a person looks", () => {
    const { verdict, reason } = judged(without(2025), [], approximate);
    expect([verdict, reason.zh.includes("尚未批复")]).toEqual(["review", true]);
    expect(judged(without(2025)).verdict).toBe("fail");
  });

  test("an older gap is a gap, and the newest year is not counted among those due", () => {
    const { verdict, findings } = judged(without(2025, 2012), [], approximate);
    expect(verdict).toBe("fail");
    expect(findings[0]?.message.zh).toBe("缺 2012 年度年报（应有 17 份，见到 16 份）");
  });
});
