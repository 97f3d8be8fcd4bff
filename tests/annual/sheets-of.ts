import type { ReportData, TableData } from "./report-data.ts";
import type { PlacedCell } from "./placed-cells.ts";
import { placedCells } from "./placed-cells.ts";

const HAN = "一二三四五六七八九";
/** A sheet of A4 in points. */
export const [WIDTH, HEIGHT] = [595, 842];
const MARGIN = 60;
const SIZE = 11;
const [LINE, CELL_LINE, PADDING] = [20, 13, 6];

/** What a word processor does with a table at the end of a sheet. */
export interface SheetEnds {
  /** Its rows may be cut in two, lines of their labels going on overleaf. */
  readonly cutsRows?: boolean;
  /** Its head is printed again on the next sheet. */
  readonly repeatsHeads?: boolean;
}

/** What is drawn on a sheet, in points from its upper left corner: a line of text from where it stands, or a box. */
export type Mark =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** The report on A4 sheets as a word processor prints it: lines of text and ruled tables. */
export function sheetsOf(report: ReportData, ends: SheetEnds): readonly (readonly Mark[])[] {
  const sheets = new Sheets(ends);
  sheets.paragraph(report.title, 18, 120);
  sheets.paragraph(report.preface);
  report.parts.forEach((part, at) => {
    sheets.paragraph(`${HAN.charAt(at)}、${part.title}`);
    part.paragraphs.forEach((text) => sheets.paragraph(text));
    if (part.table !== undefined) sheets.table(part.table);
  });
  report.signature.forEach((line) => sheets.paragraph(line, SIZE, 300));
  return sheets.pages;
}

class Sheets {
  readonly pages: Mark[][] = [[]];
  private y = MARGIN;

  constructor(private readonly ends: SheetEnds) {}

  /** Text over as many lines as it needs, the first set in. */
  paragraph(text: string, size = SIZE, indent = 2 * SIZE): void {
    let rest = text;
    for (let left = MARGIN + indent; rest !== ""; left = MARGIN) {
      const fits = Math.floor((WIDTH - MARGIN - left) / size);
      this.room(LINE);
      this.text(rest.slice(0, fits), left, this.y + size, size);
      this.y += LINE;
      rest = rest.slice(fits);
    }
  }

  table(table: TableData): void {
    const { cells, columns, rows } = placedCells(table);
    // Labels are wide, figures narrow.
    const shares = Array.from({ length: columns }, (_, x) => (x < columns - 7 ? 2.2 : 1));
    const unit = (WIDTH - 2 * MARGIN) / sum(shares);
    const xs = edges(
      shares.map((share) => share * unit),
      MARGIN,
    );
    const heights = Array.from({ length: rows }, (_, y) =>
      heightOf(
        cells.filter((cell) => cell.y === y && cell.height === 1),
        xs,
      ),
    );
    const drawing = new TableDrawing(cells, xs);
    const head = this.ends.repeatsHeads === true ? headOf(cells) : 0;
    for (let from = 0; from < rows;) {
      const again = from > head ? heights.slice(0, head) : [];
      this.room(sum(again) + (this.ends.cutsRows === true ? CELL_LINE + PADDING : (heights[from] ?? 0)));
      const room = HEIGHT - MARGIN - this.y - sum(again);
      const whole = rowsThatFit(heights, from, room);
      const cut =
        this.ends.cutsRows === true
          ? cutIn(heights[from + whole] ?? 0, room - sum(heights.slice(from, from + whole)))
          : 0;
      const shown = [...heights.slice(from, from + whole), ...(cut > 0 ? [cut] : [])];
      if (again.length > 0) this.draw(new TableDrawing(cells, xs).rows(0, edges(again, this.y)), sum(again));
      this.draw(drawing.rows(from, edges(shown, this.y)), sum(shown));
      from += whole;
      if (cut > 0) heights[from] = (heights[from] ?? 0) - cut + PADDING;
    }
    this.y += LINE;
  }

  private draw(marks: readonly Mark[], height: number): void {
    this.pages.at(-1)?.push(...marks);
    this.y += height;
  }

  private room(height: number): void {
    if (this.y + height <= HEIGHT - MARGIN) return;
    const number = this.pages.length;
    this.text(`— ${number} —`, WIDTH / 2, HEIGHT - MARGIN / 2, SIZE);
    this.pages.push([]);
    this.y = MARGIN;
  }

  private text(text: string, x: number, y: number, size: number): void {
    this.pages.at(-1)?.push({ kind: "text", text, x, y, size });
  }
}

/** A table drawn sheet by sheet: a cell that goes on overleaf is closed here and opened again there. */
class TableDrawing {
  private readonly lines: Map<PlacedCell, string[]>;

  constructor(
    private readonly cells: readonly PlacedCell[],
    private readonly xs: readonly number[],
  ) {
    this.lines = new Map(cells.map((cell) => [cell, wrapped(cell.text, this.widthOf(cell))]));
  }

  /** The marks of the rows from this one on, between these edges; what has no room is drawn with the next. */
  rows(from: number, ys: readonly number[]): Mark[] {
    const to = from + ys.length - 1;
    return this.cells.flatMap((cell): Mark[] => {
      const [first, last] = [Math.max(cell.y, from), Math.min(cell.y + cell.height, to)];
      if (first >= last) return [];
      const [left = 0, top = 0, bottom = 0] = [this.xs[cell.x], ys[first - from], ys[last - from]];
      const room = Math.max(0, Math.floor((bottom - top - PADDING) / CELL_LINE));
      const lines = this.lines.get(cell)?.splice(0, room) ?? [];
      const start = (top + bottom - lines.length * CELL_LINE) / 2;
      return [
        { kind: "box", x: left, y: top, width: this.widthOf(cell), height: bottom - top },
        ...lines.map((line, at) => textMark(line, left + 3, start + at * CELL_LINE + SIZE - 2)),
      ];
    });
  }

  private widthOf({ x, width }: PlacedCell): number {
    return (this.xs[x + width] ?? 0) - (this.xs[x] ?? 0);
  }
}

function textMark(text: string, x: number, y: number): Mark {
  return { kind: "text", text, x, y, size: SIZE - 2 };
}

/** The rows before the first figure. */
function headOf(cells: readonly PlacedCell[]): number {
  return Math.min(...cells.filter(({ text }) => /^\d+$/.test(text)).map(({ y }) => y));
}

function rowsThatFit(heights: readonly number[], from: number, room: number): number {
  const fits = edges(heights.slice(from), 0)
    .slice(1)
    .findIndex((height) => height > room);
  return fits < 0 ? heights.length - from : fits;
}

/** How much of a row is left on this sheet: whole lines, and at least one for the next; 0 where it is moved as a whole. */
function cutIn(height: number, room: number): number {
  const [lines, fitting] = [height, room].map((size) => Math.floor((size - PADDING) / CELL_LINE));
  return fitting !== undefined && lines !== undefined && fitting >= 1 && lines > fitting
    ? fitting * CELL_LINE + PADDING
    : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function edges(widths: readonly number[], start: number): number[] {
  return widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [start]);
}

function heightOf(cells: readonly PlacedCell[], xs: readonly number[]): number {
  const lines = cells.map(({ text, x, width }) => wrapped(text, (xs[x + width] ?? 0) - (xs[x] ?? 0)).length);
  return Math.max(1, ...lines) * CELL_LINE + PADDING;
}

function wrapped(text: string, room: number): string[] {
  const fits = Math.max(1, Math.floor((room - 6) / (SIZE - 2)));
  return Array.from({ length: Math.ceil(text.length / fits) }, (_, at) =>
    text.slice(at * fits, (at + 1) * fits),
  );
}
