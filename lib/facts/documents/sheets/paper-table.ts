import type { DrawnCell } from "../drawn-table.ts";

/** A cell with its place on paper: rows are counted, sides are measured. */
export interface PaperCell {
  readonly text: string;
  /** Whether its last line fills the cell from side to side, so that it may go on overleaf. */
  readonly isOpen: boolean;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly rows: number;
}

/** A ruled table; one that goes on overleaf is one. */
export interface PaperTable {
  readonly height: number;
  readonly cells: readonly PaperCell[];
}

/** Sides this near are one: sheets are not printed to the point. */
export const NEAR = 4;
/** 1,234.5 and the dash that stands for none; `4.` begins a label. */
const FIGURE = /^(?:[\d\s.,，+-]*\d|[-—–]+)$/;

/** A number, and no label. */
export function isFigure({ text }: PaperCell): boolean {
  return FIGURE.test(text);
}

/** Whether two cells stand in the same column, or over the same columns. */
export function sameSides(one: PaperCell, other: PaperCell): boolean {
  return Math.abs(one.left - other.left) < NEAR && Math.abs(one.right - other.right) < NEAR;
}

/** The table's rows with spans. */
export function paperRows({ height, cells }: PaperTable): DrawnCell[][] {
  const xs = edgesOf(cells);
  const indexOf = (x: number): number => xs.findIndex((edge) => Math.abs(edge - x) < NEAR);
  return Array.from({ length: height }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.left - b.left)
      .map(({ text, left, right, rows }) => ({
        text,
        colspan: indexOf(right) - indexOf(left),
        rowspan: rows,
      })),
  );
}

function edgesOf(cells: readonly PaperCell[]): number[] {
  const sorted = cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b);
  return sorted.reduce<number[]>((xs, x) => {
    const last = xs.at(-1);
    return last !== undefined && x - last < NEAR ? xs : [...xs, x];
  }, []);
}
