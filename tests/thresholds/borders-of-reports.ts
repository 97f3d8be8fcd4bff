import { ACCOUNT_TABLES, BUDGET_TABLES } from "../../checks/checklists/kjj/finance-tables.ts";
import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { reportPage } from "../annual/judged.ts";
import { readSample } from "../annual/read-report.ts";
import { sample } from "../annual/sample.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../facts/page-of.ts";
import type { Border } from "./border.ts";

/** A list of the papers of these years under one name. */
function papers(
  column: string,
  title: (year: number) => string,
  years: readonly number[],
  on?: CivilDate,
): Border {
  const rows = years.map((year) => rowOf(title(year), `${year}-12-01`));
  return { pages: [homeOf({ [column]: "/nb/" }), listOf("/nb/", rows)], ...(on && { on }) };
}
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const reports = (of: readonly number[], on?: CivilDate) =>
  papers("政府信息公开年报", (year) => `苍浦市科学技术局${year}年政府信息公开年度报告`, of, on);
const budgets = (of: readonly number[], on?: CivilDate) =>
  papers("部门预算", (year) => `苍浦市科学技术局${year}年部门预算`, of, on);
const accounts = (of: readonly number[], on?: CivilDate) =>
  papers("部门决算", (year) => `苍浦市科学技术局${year}年部门决算`, of, on);

/** Papers of these years whose pages name every table, the last but one. */
function tables(column: string, word: string, of: readonly number[], names: readonly string[]): Border {
  const rows = of.map((year) => rowOf(`${year}年部门${word}`, `${year}-03-01`));
  const texts = rows.map(({ url, title, date }, at) =>
    pageOf({
      url,
      kind: "article",
      title,
      text: (at === of.length - 1 ? names.slice(0, -1) : names).join("\n"),
      published: { date, source: "visible", conflicts: [] },
    }),
  );
  return { pages: [homeOf({ [column]: "/ys/" }), listOf("/ys/", rows), ...texts] };
}
const budgetTables = (of: readonly number[]) =>
  tables(
    "部门预算",
    "预算",
    of,
    BUDGET_TABLES.map(({ name }) => name),
  );
const accountTables = (of: readonly number[]) =>
  tables(
    "部门决算",
    "决算",
    of,
    ACCOUNT_TABLES.map(({ name }) => name),
  );

const BASE = readSample(sample(2023));

function report(year: number, about: Partial<AnnualReport> = {}): AnnualReport {
  return { ...BASE, year, url: `${HOME}nb/${year}.html`, signature: null, ...about };
}

const put = (year: number, date: CivilDate, about: Partial<AnnualReport> = {}): PageFacts =>
  reportPage(report(year, about), { published: { date, source: "visible", conflicts: [] } });

const only = (...pages: PageFacts[]): Border => ({ pages: [homeOf({}), ...pages] });
const cites = (year: number, number: string): Border =>
  only(reportPage(report(year, { citations: [{ number, sentence: `按照${number}编制` }] })));

/** So many years' reports put up late on one day. */
const together = (count: number): Border =>
  only(...years(2021, 2020 + count).map((year) => put(year, "2024-06-03")));
const headings = (count: number): Border =>
  only(reportPage(report(2023, { parts: BASE.parts.slice(0, count) })));

export const BORDERS_OF_REPORTS: Readonly<Record<string, readonly Border[]>> = {
  "annual.years": [
    reports(years(2008, 2025)),
    reports(years(2009, 2025)),
    // Of 2018 a report is due by 31 March, of 2019 by 31 January.
    reports(years(2008, 2017), "2019-02-15"),
    reports(years(2008, 2018), "2020-02-15"),
    reports(years(2008, 2017), "2019-03-31"),
    reports(years(2008, 2017), "2019-04-01"),
    reports(years(2008, 2024), "2026-01-31"),
    reports(years(2008, 2024), "2026-02-01"),
    // 31 January 2024 and 31 March 2022 were working days, and so were the days after them.
    reports(years(2008, 2022), "2024-01-31"),
    reports(years(2008, 2022), "2024-02-01"),
    { ...reports(years(2008, 2020), "2022-03-31"), organ: "苍浦市人民政府" },
    { ...reports(years(2008, 2020), "2022-04-01"), organ: "苍浦市人民政府" },
  ],
  "annual.deadline": [
    only(put(2018, "2019-02-15")),
    only(put(2019, "2020-02-15")),
    only(put(2018, "2019-03-31")),
    only(put(2018, "2019-04-01")),
    only(put(2023, "2024-01-31")),
    only(put(2023, "2024-02-01")),
    only(put(2023, "2024-03-31", { bureau: "苍浦市人民政府" })),
    only(put(2023, "2024-04-01", { bureau: "苍浦市人民政府" })),
    together(2),
    together(3),
  ],
  "annual.sections": [headings(2), headings(3)],
  "annual.citation": [
    ...[2018, 2019].map((year) => cites(year, "国务院令第492号")),
    ...[2017, 2018].map((year) => cites(year, "国务院令第711号")),
    ...[2018, 2019, 2020, 2021].map((year) => cites(year, "国办公开办函〔2019〕60号")),
    ...[2020, 2021].map((year) => cites(year, "国办公开办函〔2021〕30号")),
  ],
  "budget.years": [
    budgets(years(2022, 2026)),
    budgets(years(2023, 2026)),
    budgets(years(2015, 2017), "2017-12-01"),
    budgets(years(2016, 2017), "2017-12-01"),
    budgets(years(2021, 2025), "2026-03-31"),
    budgets(years(2021, 2025), "2026-04-01"),
    budgets(years(2022, 2026), "2026-12-01"),
    budgets(years(2021, 2025), "2026-12-01"),
  ],
  "accounts.years": [
    accounts(years(2021, 2025)),
    accounts(years(2022, 2025)),
    accounts(years(2015, 2017), "2018-12-01"),
    accounts(years(2016, 2017), "2018-12-01"),
    accounts(years(2020, 2024), "2026-10-31"),
    accounts(years(2020, 2024), "2026-11-01"),
    accounts(years(2020, 2024), "2026-12-01"),
  ],
  "budget.tables": [
    budgetTables([2026, 2025, 2020]),
    budgetTables([2026, 2025, 2019]),
    budgetTables([2026, 2025, 2024, 2023, 2022]),
    budgetTables([2026, 2025, 2024, 2023, 2022, 2021]),
  ],
  "accounts.tables": [
    accountTables([2025, 2024, 2020]),
    accountTables([2025, 2024, 2019]),
    accountTables([2025, 2024, 2023, 2022, 2021]),
    accountTables([2026, 2025, 2024, 2023, 2022, 2021]),
  ],
};
