import type { AnnualReport, Table } from "../../facts/annual/annual-report.ts";
import { cellAt } from "../../facts/annual/cell-at.ts";
import type { TableKind } from "../../facts/annual/tables-of-edition.ts";
import type { Text } from "../../facts/text.ts";

interface Measure {
  readonly name: Text;
  readonly table: TableKind;
  /** Rows to add up: ids, or the beginning of ids. */
  readonly rows: readonly string[];
  /** The first of these columns that the year's form has. */
  readonly columns: readonly string[];
}

/** What is followed from year to year; the two forms name some columns differently. */
const MEASURES: readonly Measure[] = [
  {
    name: { zh: "本年新收申请", en: "Requests received" },
    table: "three",
    rows: ["new"],
    columns: ["total"],
  },
  { name: { zh: "上年结转", en: "Carried in" }, table: "three", rows: ["carried-in"], columns: ["total"] },
  { name: { zh: "予以公开", en: "Granted" }, table: "three", rows: ["granted"], columns: ["total"] },
  { name: { zh: "部分公开", en: "Granted in part" }, table: "three", rows: ["partial"], columns: ["total"] },
  { name: { zh: "不予公开", en: "Refused" }, table: "three", rows: ["refused-"], columns: ["total"] },
  {
    name: { zh: "无法提供", en: "Not available" },
    table: "three",
    rows: ["unavailable-"],
    columns: ["total"],
  },
  {
    name: { zh: "不予处理", en: "Not processed" },
    table: "three",
    rows: ["unprocessed-"],
    columns: ["total"],
  },
  {
    name: { zh: "其他处理", en: "Other outcomes" },
    table: "three",
    rows: ["other", "other-"],
    columns: ["total"],
  },
  {
    name: { zh: "办理结果总计", en: "Outcomes in all" },
    table: "three",
    rows: ["total"],
    columns: ["total"],
  },
  {
    name: { zh: "结转下年度", en: "Carried out" },
    table: "three",
    rows: ["carried-out"],
    columns: ["total"],
  },
  { name: { zh: "行政复议", en: "Reviews" }, table: "four", rows: ["review"], columns: ["total"] },
  { name: { zh: "行政诉讼", en: "Lawsuits" }, table: "four", rows: ["direct", "after"], columns: ["total"] },
  {
    name: { zh: "本年制发规范性文件", en: "Normative documents made" },
    table: "two",
    rows: ["documents"],
    columns: ["made", "newly-made"],
  },
  {
    name: { zh: "现行有效规范性文件", en: "Normative documents in force" },
    table: "two",
    rows: ["documents"],
    columns: ["in-force", "open"],
  },
  {
    name: { zh: "行政许可处理决定", en: "Permits decided" },
    table: "two",
    rows: ["permits"],
    columns: ["decisions"],
  },
  {
    name: { zh: "行政处罚处理决定", en: "Penalties decided" },
    table: "two",
    rows: ["penalties"],
    columns: ["decisions"],
  },
];

export interface TrendRow {
  readonly name: Text;
  /** One a report, in their order; null where the report has no such table or cell. */
  readonly values: readonly (number | null)[];
}

/** The figures of several years side by side. */
export function annualTrend(reports: readonly AnnualReport[]): TrendRow[] {
  return MEASURES.map(({ name, table, rows, columns }) => ({
    name,
    values: reports.map(({ tables }) => sumOf(tables[table], rows, columns)),
  }));
}

function sumOf(table: Table | null, wanted: readonly string[], columns: readonly string[]): number | null {
  const rows = (table?.rows ?? []).filter(({ id }) =>
    wanted.some((one) => (one.endsWith("-") ? id.startsWith(one) : id === one)),
  );
  const values = rows.map(({ id }) => {
    const cells = columns.map((column) => cellAt(table, id, column));
    return cells.find((cell) => cell !== null)?.value ?? null;
  });
  // A cell that holds no number leaves the sum unknown.
  if (values.length === 0 || values.some((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
