import type { Cell } from "./annual-report.ts";
import { figureOf, isFigure } from "./figure.ts";
import type { Grid, GridCell } from "./table-grid.ts";

/** A line of a grid parted into what names it and what it holds. */
export interface GridRow {
  /** Label cells from the left, each once, empty ones left out; the last is the row's own. */
  readonly labels: readonly GridCell[];
  /** Cells right of the labels, each once. */
  readonly figures: readonly GridCell[];
  /** All places, spans unfolded. */
  readonly places: readonly (GridCell | undefined)[];
}

/** The lines of a grid, parted. */
export function gridRows(grid: Grid): GridRow[] {
  return grid.map((places) => {
    const cells = [...new Set(places.filter((cell) => cell !== undefined))];
    const from = cells.map(({ text }) => isFigure(text)).lastIndexOf(false) + 1;
    return {
      labels: cells.slice(0, from).filter(({ text }) => text !== ""),
      figures: cells.slice(from),
      places,
    };
  });
}

/** What a line is called: its innermost label. */
export function ownLabel({ labels }: GridRow): GridCell | undefined {
  return labels.at(-1);
}

/** A cell of a column, with the number that stands in it. */
export function readCell(column: string, { raw, text }: GridCell): Cell {
  return { column, raw, ...figureOf(text) };
}

/** Whether any number at all stands in the row; rows of blanks prove nothing about unknown labels. */
export function holdsNumber({ figures }: GridRow): boolean {
  return figures.some(({ text }) => /\d/.test(text));
}
