import type { PaperCell, PaperTable } from "./paper-table.ts";
import { isFigure, sameSides } from "./paper-table.ts";

/** The table overleaf without the head that is printed on every sheet: its first rows are those of the table above. */
export function withoutRepeatedHead(above: PaperTable, below: PaperTable): PaperTable {
  const repeated = repeatedRows(above, below);
  const cells = below.cells
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  return { height: below.height - repeated, cells };
}

/** How many rows, from the first on, are the same on both sheets; all of a table is no head. */
function repeatedRows(above: PaperTable, below: PaperTable): number {
  const most = Math.min(above.height, below.height) - 1;
  for (let rows = most; rows > 0; rows -= 1)
    if (isWhole(above, rows) && sameRows(headOf(above, rows), headOf(below, rows))) return rows;
  return 0;
}

/** No cell of the first rows reaches beyond them. */
function isWhole(table: PaperTable, rows: number): boolean {
  return headOf(table, rows).every((cell) => cell.row + cell.rows <= rows);
}

function headOf({ cells }: PaperTable, rows: number): PaperCell[] {
  return cells.filter(({ row }) => row < rows);
}

function sameRows(upper: readonly PaperCell[], lower: readonly PaperCell[]): boolean {
  const isSame = (one: PaperCell) => (other: PaperCell) =>
    one.row === other.row && one.rows === other.rows && one.text === other.text && sameSides(one, other);
  return upper.length === lower.length && upper.every((cell) => !isFigure(cell) && lower.some(isSame(cell)));
}
