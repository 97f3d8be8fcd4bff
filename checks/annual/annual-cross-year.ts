import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { cellAt, quoteRow, rowOf } from "../../lib/facts/annual/cell-at.ts";
import type { Cell } from "../../lib/facts/annual/annual-report.ts";
import { APPLICANTS } from "../../lib/facts/annual/table-catalogue.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { fullName } from "./same-bureau.ts";
import { applicantName } from "./label-words.ts";
import type { YearlyReport } from "./yearly-reports.ts";
import { yearBefore } from "./yearly-reports.ts";

const params = z.strictObject({});

/** Whether each report begins with what the year before left ; the count of documents in force is a hint only. */
export const annualCrossYear: Evaluator<z.infer<typeof params>> = {
  name: "annualCrossYear",
  params,
  judge: (site, item) =>
    judgeReports(site, item, {
      applies: ({ report }) => report.tables.three !== null || report.tables.two !== null,
      issues: crossYearIssues,
      good: (count) => ({
        zh: `${count} 份年报中相邻年度的结转数相符`,
        en: `The requests carried over agree from year to year in ${count} reports`,
      }),
      none: { zh: "读到的年报里没有表格，无从核对", en: "The reports read hold no tables" },
    }),
};

/** One report against the same bureau's report on the year before; nothing where that was not read. */
function crossYearIssues(report: YearlyReport, all: readonly YearlyReport[]): Issue[] {
  const before = yearBefore(report, all);
  if (before === null) return [];
  const columns = APPLICANTS.flatMap(({ id }) => carriedIssue(report, before, id) ?? []);
  // The total differs wherever a column does; alone it is a fault of its own.
  const single = columns.filter(({ place }) => !place.endsWith(".total"));
  return [...(single.length > 0 ? single : columns), ...documentsIssue(report, before)];
}

function carriedIssue(report: YearlyReport, before: YearlyReport, column: string): Issue | null {
  const left = cellAt(before.report.tables.three, "carried-out", column);
  const begun = cellAt(report.report.tables.three, "carried-in", column);
  if (!isNumber(left) || !isNumber(begun) || left.value === begun.value) return null;
  const doubt = doubtOf(report, before, left.blank || begun.blank);
  return {
    level: doubt === null ? "fail" : "review",
    report,
    place: `three|carried-in.${column}`,
    message: carriedText(report.report.year, column, left.value, begun.value, doubt),
    evidence: [quoted(before, "carried-out"), quoted(report, "carried-in")],
  };
}

/** Why the two figures may rightly differ; null where they may not. A blank may be a forgotten figure. */
function doubtOf({ report }: YearlyReport, before: YearlyReport, blank: boolean): Text | null {
  const [name, former] = [fullName(report.bureau), fullName(before.report.bureau)];
  if (name !== "" && former !== "" && !name.endsWith(former) && !former.endsWith(name)) {
    return {
      zh: `两份年报的单位名称不同（${before.report.bureau}、${report.bureau}），可能经过合并`,
      en: `the reports name two bureaus (${before.report.bureau}, ${report.bureau}), which may have been merged`,
    };
  }
  return blank ? { zh: "有空单元格", en: "a cell is blank" } : null;
}

function quoted(report: YearlyReport, id: string): Issue["evidence"][number] {
  const row = rowOf(report.report.tables.three, id);
  return evidenceOf(report, row === null ? "" : quoteRow(row));
}

function carriedText(year: number, column: string, left: number, begun: number, why: Text | null): Text {
  const of = column === "total" ? "" : `“${applicantName(column)}”列`;
  const gap = Math.abs(left - begun);
  const doubt =
    why === null ? { zh: "", en: "" } : { zh: `；${why.zh}，待人工`, en: `; ${why.en}: a person must look` };
  return {
    zh: `${year - 1} 年度${of}结转 ${left} 件，${year} 年度“上年结转”${begun} 件，差 ${gap}${doubt.zh}`,
    en: `${year - 1} carried ${left} over (${applicantName(column)}), ${year} begins with ${begun}: off by ${gap}${doubt.en}`,
  };
}

/** Also 清理 and 失效 change the documents in force, so a difference proves nothing. */
function documentsIssue(report: YearlyReport, before: YearlyReport): Issue[] {
  const cellOf = (of: YearlyReport, column: string): Cell | null =>
    cellAt(of.report.tables.two, "documents", column);
  const cells = [
    cellOf(before, "in-force"),
    cellOf(report, "made"),
    cellOf(report, "repealed"),
    cellOf(report, "in-force"),
  ];
  const values = cells.flatMap((cell) => (isNumber(cell) && !cell.blank ? [cell.value] : []));
  const [was = 0, made = 0, repealed = 0, now = 0] = values;
  if (values.length < cells.length || was + made - repealed === now) return [];
  const { year } = report.report;
  const sides = `${was}＋${made}－${repealed}≠${now}`;
  return [
    {
      level: "review",
      report,
      place: "two|documents.in-force",
      message: {
        zh: `${year} 年度行政规范性文件现行有效件数 ${sides}，可能另有清理、失效，待人工`,
        en: `${year}, documents in force ${sides}; a clean-up may explain it, a person must look`,
      },
      evidence: [before, report].flatMap((of) => {
        const row = rowOf(of.report.tables.two, "documents");
        return row === null ? [] : [evidenceOf(of, quoteRow(row))];
      }),
    },
  ];
}

function isNumber(cell: Cell | null): cell is Cell & { value: number } {
  return cell !== null && cell.value !== null;
}
