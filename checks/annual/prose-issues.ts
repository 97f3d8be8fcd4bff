import { quoteRow, rowOf } from "../../lib/facts/annual/cell-at.ts";
import type { FigureKind } from "../../lib/facts/annual/figure-kind.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Meant } from "./figures-meant.ts";
import { figuresMeant } from "./figures-meant.ts";
import type { Issue } from "./issue.ts";
import { TABLE_NAMES } from "./table-names.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const NAMES: Readonly<Record<FigureKind, string>> = {
  received: "收到申请",
  "carried-in": "上年结转",
  "carried-out": "结转下年度",
  granted: "予以公开",
  partial: "部分公开",
  refused: "不予公开",
  unavailable: "无法提供",
  unprocessed: "不予处理",
  review: "行政复议",
  litigation: "行政诉讼",
};

/** What the prose counts against what the tables count. */
export function proseIssues(report: YearlyReport): Issue[] {
  return [...figureIssues(report), ...noneIssue(report)];
}

function figureIssues(report: YearlyReport): Issue[] {
  const { figures } = report.report;
  const kinds = [...new Set(figures.map(({ what }) => what))];
  return kinds.flatMap((what): Issue[] => {
    const meant = figuresMeant(what, report.report);
    const said = figures.filter((figure) => figure.what === what);
    // Prose that gives the table's number once may count parts elsewhere.
    if (meant === null || said.some(({ value }) => meant.numbers.includes(value))) return [];
    const [first] = said;
    return first === undefined ? [] : [figureIssue(report, what, first.value, first.sentence, meant)];
  });
}

function figureIssue(
  report: YearlyReport,
  what: FigureKind,
  value: number,
  sentence: string,
  meant: Meant,
): Issue {
  const { year } = report.report;
  const own = meant.numbers[0] ?? 0;
  const table = TABLE_NAMES[meant.table];
  return {
    level: "fail",
    report,
    place: `${meant.table}|${meant.row}.total|prose.${what}`,
    message: {
      zh: `${year} 年度文中${NAMES[what]} ${value} 件，${table.zh}是 ${own} 件，差 ${Math.abs(value - own)}`,
      en: `${year}: prose says ${value} (${NAMES[what]}), ${table.en} says ${own}: off by ${Math.abs(value - own)}`,
    },
    evidence: [evidenceOf(report, sentence), evidenceOf(report, quoted(report, meant))],
  };
}

function noneIssue(report: YearlyReport): Issue[] {
  const { noRequests, year } = report.report;
  const meant = figuresMeant("received", report.report);
  const fresh = meant?.numbers[0] ?? 0;
  if (noRequests === null || meant === null || fresh === 0) return [];
  return [
    {
      level: "fail",
      report,
      place: "three|new.total|prose.none",
      message: {
        zh: `${year} 年度文中称未收到申请，表三“本年新收”总计 ${fresh} 件，差 ${fresh}`,
        en: `${year}: prose says that no request came in, table 3 counts ${fresh}`,
      },
      evidence: [evidenceOf(report, noRequests), evidenceOf(report, quoted(report, meant))],
    },
  ];
}

function quoted({ report: { tables } }: YearlyReport, { table, row }: Meant): string {
  const found = rowOf(tables[table], row);
  return found === null ? "" : quoteRow(found);
}
