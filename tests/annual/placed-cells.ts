import type { TableData } from "./report-data.ts";

export interface PlacedCell {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A table's cells with their places, spans unfolded. */
export function placedCells(table: TableData): { cells: PlacedCell[]; columns: number; rows: number } {
  const taken = new Set<string>();
  const cells = table.flatMap((row, y) => {
    let x = 0;
    return row.map(({ text, colspan: width = 1, rowspan: height = 1 }) => {
      while (taken.has(`${x} ${y}`)) x += 1;
      for (let down = y; down < y + height; down += 1)
        for (let right = x; right < x + width; right += 1) taken.add(`${right} ${down}`);
      return { text, x, y, width, height };
    });
  });
  return { cells, columns: Math.max(...cells.map(({ x, width }) => x + width)), rows: table.length };
}
