import type { CsvCell } from "../to-csv.ts";

/** One column of a sheet: its head, its width in characters, and what it shows of a row. */
export interface SheetColumn<Row> {
  readonly head: string;
  readonly width: number;
  readonly value: (row: Row) => CsvCell;
}

/** A sheet of a workbook, ready to be written. */
export interface Sheet {
  readonly name: string;
  /** Lines above the heads. */
  readonly lead: readonly (readonly CsvCell[])[];
  readonly columns: readonly Pick<SheetColumn<never>, "head" | "width">[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A sheet with a line for each row, by columns that say how to take their value from it. */
export function sheetOf<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  lead: Sheet["lead"] = [],
): Sheet {
  return { name, lead, columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) };
}
