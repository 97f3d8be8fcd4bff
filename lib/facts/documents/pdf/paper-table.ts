import type { DrawnCell } from "../drawn-table.ts";

/** A cell with its place on paper: rows are counted, sides are measured. */
export interface PaperCell {
  readonly text: string;
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
const NEAR = 4;
/** A number under the edge of a sheet does not go on overleaf; a label may. */
const NUMBER = /^[\d\s.,，+-]*$/;

/** Whether two tables, one at the foot of a sheet and one at the head of the next, have the same sides. */
export function goesOn(above: PaperTable, below: PaperTable): boolean {
  const side = (pick: "left" | "right", choose: (...values: number[]) => number): boolean => {
    const [upper = 0, lower = 0] = [above, below].map(({ cells }) =>
      choose(...cells.map((cell) => cell[pick])),
    );
    return Math.abs(upper - lower) < NEAR;
  };
  return side("left", Math.min) && side("right", Math.max);
}

/** Both as one table. A label whose cell was cut by the end of the sheet covers its empty half overleaf. */
export function joinedTables(above: PaperTable, below: PaperTable): PaperTable {
  const rest = [...below.cells];
  const upper = above.cells.map((cell) => {
    const isLast = cell.row + cell.rows === above.height && !NUMBER.test(cell.text);
    const half = isLast ? rest.findIndex((other) => isHalf(cell, other)) : -1;
    const [taken] = half < 0 ? [] : rest.splice(half, 1);
    return taken === undefined ? cell : { ...cell, rows: cell.rows + taken.rows };
  });
  const lower = rest.map((cell) => ({ ...cell, row: cell.row + above.height }));
  return { height: above.height + below.height, cells: [...upper, ...lower] };
}

function isHalf(cell: PaperCell, other: PaperCell): boolean {
  const isBelow = Math.abs(other.left - cell.left) < NEAR && Math.abs(other.right - cell.right) < NEAR;
  return other.row === 0 && other.text === "" && isBelow;
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
