import type { Cell, Row } from "../../facts/annual/annual-report.ts";
import type { Label } from "../../facts/annual/table-catalogue.ts";
import {
  APPLICANTS,
  DISCLOSURE_COLUMNS,
  DISPUTE_RESULTS,
  labelName,
} from "../../facts/annual/table-catalogue.ts";
import type { TableKind } from "../../facts/annual/tables-of-edition.ts";
import type { CsvCell } from "../to-csv.ts";
import type { ReadReport } from "./annual-reports.ts";

const TABLES: readonly (readonly [TableKind, name: string, columns: readonly Label[]])[] = [
  ["two", "表二", DISCLOSURE_COLUMNS],
  ["three", "表三", APPLICANTS],
  ["four", "表四", DISPUTE_RESULTS],
];
const HEAD = ["报告年度", "单位", "表", "行", "列", "数值", "单元格原文", "来源网址"];

/** Every cell of tables 二, 三 and 四 of every year, one a row, under a head: for a workbook or CSV. */
export function figureRows(reports: readonly ReadReport[]): CsvCell[][] {
  const rows = reports.flatMap(({ report }) =>
    TABLES.flatMap(([kind, name, columns]) =>
      (report.tables[kind]?.rows ?? []).flatMap((row) =>
        row.cells.map((cell) => [report.year, report.bureau, name, ...words(row, cell, columns), report.url]),
      ),
    ),
  );
  return [HEAD, ...rows];
}

function words({ label }: Row, { column, value, raw }: Cell, columns: readonly Label[]): CsvCell[] {
  return [label, labelName(column, columns), value, raw];
}
