import type { Cell, Row, Table } from "./annual-report.ts";

/** A row by its id; null where the table has none, or there is no table. */
export function rowOf(table: Table | null, id: string): Row | null {
  return table?.rows.find((row) => row.id === id) ?? null;
}

/** A cell by row and column; null where the table has no such place. */
export function cellAt(table: Table | null, row: string, column: string): Cell | null {
  return rowOf(table, row)?.cells.find((cell) => cell.column === column) ?? null;
}

/** The row as the page shows it: label and figures, a stroke for a blank cell. */
export function quoteRow({ label, cells }: Row): string {
  return [label, ...cells.map(({ raw }) => (raw === "" ? "｜" : raw))].join("　");
}
