import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { daysBetween } from "../../facts/civil-date.ts";
import type { RecordColumn } from "../column-of.ts";
import { COLUMN_STATE_WORDS } from "./column-state-words.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

interface Row {
  readonly column: RecordColumn;
  readonly days: number | null;
  readonly items: string;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  { head: "栏目名称", width: 20, value: ({ column }) => column.name },
  { head: "栏目路径", width: 36, value: ({ column }) => column.path.join(" › ") },
  { head: "栏目URL", width: 44, value: ({ column }) => column.url },
  { head: "状态", width: 12, value: ({ column }) => COLUMN_STATE_WORDS[column.state] ?? column.state },
  { head: "条数", width: 8, value: ({ column }) => (column.state === "unread" ? null : column.items) },
  { head: "最后更新日期", width: 13, value: ({ column }) => column.latestDate },
  { head: "未更新天数", width: 11, value: ({ days }) => days },
  { head: "列表页数", width: 9, value: ({ column }) => column.listPages },
  { head: "对应检查项", width: 40, value: ({ items }) => items || null },
];

/** 栏目: every column that was found, also those that were not read. */
export function columnsSheet({ columns, referenceDate }: RunRecord, checklist: Checklist): Sheet {
  const titles = new Map(checklist.items.map(({ id, title }) => [id, title.zh]));
  const rows = columns.map((column): Row => {
    const date = column.latestDate;
    return {
      column,
      days: date === null || date > referenceDate ? null : daysBetween(date, referenceDate),
      items: column.matched.map((id) => titles.get(id) ?? id).join("、"),
    };
  });
  return sheetOf("栏目", COLUMNS, rows);
}
