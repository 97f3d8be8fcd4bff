import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import type { Table } from "../../lib/facts/annual/annual-report.ts";
import { labelName } from "../../lib/facts/annual/table-catalogue.ts";
import type { TableKind } from "../../lib/facts/annual/tables-of-edition.ts";
import { tablesOfEdition } from "../../lib/facts/annual/tables-of-edition.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { holdsUnread, readByPerson } from "./read-by-person.ts";
import { CATALOGUES, TABLE_NAMES } from "./table-names.ts";
import { wrongFormat } from "./wrong-format.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({
  /** Rows that an organ without the power may leave out (规章 of a department): said, not accused. */
  optionalRows: z.array(z.string()),
});
type Params = z.infer<typeof params>;

/** Whether the tables of the format in force are there and complete, for report years from 2019. */
export const annualTables: Evaluator<Params> = {
  name: "annualTables",
  params,
  judge: (site, item, { optionalRows }) =>
    judgeReports(site, item, {
      applies: ({ report }) => report.edition !== "2007",
      issues: (report) => tableIssues(report, optionalRows),
      good: (count) => ({
        zh: `${count} 份年报的表二、表三、表四齐全`,
        en: `Tables 2, 3 and 4 of ${count} reports are complete`,
      }),
      none: {
        zh: "读到的年报都是 2018 年度及以前的，当时不要求表格",
        en: "All reports read are of 2018 or before, when no tables were required",
      },
    }),
};

/** Tables and rows that the format of the report's year asks for and the report lacks; nothing before 2019, when there was no format. */
function tableIssues(report: YearlyReport, optionalRows: readonly string[]): Issue[] {
  const wanted = tablesOfEdition(report.report.edition);
  if (wanted === null) return [];
  const { tables, parts } = report.report;
  const kinds: readonly TableKind[] = ["two", "three", "four"];
  const seen = kinds.filter((kind) => tables[kind] !== null);
  if (seen.length === 0 && (parts.length < 2 || holdsUnread(report))) return [readByPerson(report)];
  return kinds.flatMap((kind) => {
    const table = tables[kind];
    if (table === null) return [absent(report, kind)];
    return wrongFormat(report, kind, table) ?? incomplete(report, kind, table, optionalRows);
  });
}

function absent(report: YearlyReport, kind: TableKind): Issue {
  const { year, beside } = report.report;
  const perhaps = holdsUnread(report) || beside.tables > 0;
  const doubt = perhaps
    ? { zh: "；页面上另有没有读出的内容，待人工", en: "; the page holds more that was not read" }
    : { zh: "", en: "" };
  return {
    level: perhaps ? "review" : "fail",
    report,
    place: kind,
    message: {
      zh: `${year} 年度报告未见${TABLE_NAMES[kind].zh}${doubt.zh}`,
      en: `The report on ${year} shows no ${TABLE_NAMES[kind].en}${doubt.en}`,
    },
    evidence: [evidenceOf(report, headings(report))],
  };
}

function incomplete(
  report: YearlyReport,
  kind: TableKind,
  table: Table,
  optional: readonly string[],
): Issue[] {
  const wanted = tablesOfEdition(report.report.edition)?.[kind] ?? [];
  return wanted.flatMap(({ id, columns }): Issue[] => {
    const row = table.rows.find((one) => one.id === id);
    const missing = columns.filter((column) => row?.cells.every((cell) => cell.column !== column) ?? true);
    if (missing.length === 0) return [];
    // A label nobody foresaw may be the very row that seems to be missing.
    const isDoubtful = table.unread.length > 0 || holdsUnread(report) || optional.includes(id);
    const lacking = row === undefined ? null : missing;
    return [
      {
        level: isDoubtful ? "review" : "fail",
        report,
        place: lacking === null ? `${kind}|${id}` : `${kind}|${id}.${lacking.join("+")}`,
        message: lackingText(report.report.year, kind, id, lacking, isDoubtful),
        evidence: [evidenceOf(report, table.rows.map(({ label }) => label).join("\n"))],
      },
    ];
  });
}

function lackingText(
  year: number,
  kind: TableKind,
  row: string,
  columns: readonly string[] | null,
  doubtful: boolean,
): Text {
  const name = labelName(row, CATALOGUES[kind].rows);
  const cells = (columns ?? [])
    .map((column) => `“${labelName(column, CATALOGUES[kind].columns)}”`)
    .join("、");
  const doubt = doubtful ? { zh: "，待人工", en: ", a person must look" } : { zh: "", en: "" };
  const of = columns === null ? { zh: "", en: "" } : { zh: `的${cells}`, en: ` (${cells})` };
  return {
    zh: `${year} 年度${TABLE_NAMES[kind].zh}未见“${name}”行${of.zh}${doubt.zh}`,
    en: `${year}, ${TABLE_NAMES[kind].en} lacks the row ${name}${of.en}${doubt.en}`,
  };
}

function headings({ report: { parts, title } }: YearlyReport): string {
  return [title, ...parts.map(({ heading }) => heading)].join("\n");
}
