import type { Table } from "../../lib/facts/annual/annual-report.ts";
import { quoteRow } from "../../lib/facts/annual/cell-at.ts";
import type { TableKind } from "../../lib/facts/annual/tables-of-edition.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { TABLE_NAMES } from "./table-names.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** What only one of the two formats has: that of 国办公开办函〔2019〕60号 or that of 〔2021〕30号. */
const SIGNS = {
  "2019": {
    rows: ["services", "procurement", "other"],
    columns: ["newly-made", "newly-opened", "open", "items-before"],
  },
  "2021": { rows: ["other-1", "other-2", "other-3"], columns: ["made", "repealed", "in-force", "charged"] },
} as const;
const OF_YEARS = { "2019": "2019—2020 年度", "2021": "2021 年度以后" } as const;

/** A table drawn in the other years' format, and in nothing of its own; null where it is in its own. */
export function wrongFormat(report: YearlyReport, kind: TableKind, table: Table): Issue[] | null {
  const { edition, year } = report.report;
  if (edition === "2007") return null;
  const other = edition === "2019" ? "2021" : "2019";
  if (isIn(edition, table) || !isIn(other, table)) return null;
  // A form that was not yet issued can only stand on a page written anew later.
  const level = other === "2019" ? "fail" : "review";
  const name = TABLE_NAMES[kind];
  const message = {
    zh: `${year} 年度${name.zh}用的是 ${OF_YEARS[other]}的格式${level === "review" ? "，待人工" : ""}`,
    en: `${year}, ${name.en} is in the format of ${other === "2019" ? "2019–2020" : "2021 and later"}`,
  };
  return [
    {
      level,
      report,
      place: `${kind}|format`,
      message,
      evidence: [evidenceOf(report, table.rows.map(quoteRow).join("\n"))],
    },
  ];
}

function isIn(format: keyof typeof SIGNS, { rows }: Table): boolean {
  const { rows: ids, columns } = SIGNS[format];
  const shown = new Set(rows.flatMap((row) => [row.id, ...row.cells.map(({ column }) => column)]));
  return [...ids, ...columns].some((sign) => shown.has(sign));
}
