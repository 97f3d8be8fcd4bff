import { drawnParagraph, PICTURE } from "../drawn-paragraph.ts";
import { type DrawnCell, drawnTable } from "../drawn-table.ts";
import { MarkedTable } from "../marked-table.ts";
import { columnGrid } from "./column-grid.ts";
import type { Merge, RowShape } from "./row-shape.ts";
import type { WordParagraph } from "./word-paragraphs.ts";

interface Row {
  readonly cells: readonly string[];
  readonly shape: RowShape | null;
}

interface PlacedCell {
  readonly text: string;
  readonly merge: Merge;
  readonly x: number;
  readonly span: number;
}

/** A table of an old Word file while it is read: paragraphs, marks behind cells, and a mark behind each row. */
export class WordTable {
  private readonly rows: Row[] = [];
  private cells: string[] = [];
  private paragraphs: string[] = [];
  private holdsTable = false;
  private hasPicture = false;

  add({ text, looks, endsCell, hasPicture }: WordParagraph): void {
    if (looks.depth > 1) this.holdsTable = true;
    if (hasPicture) this.hasPicture = true;
    this.paragraphs.push(text);
    if (looks.endsRow) this.endRow(looks.row);
    else if (endsCell) this.endCell();
  }

  /** The table, or where its rows do not surely make one, its words in one paragraph and the place of a picture. */
  html(): string {
    const drawn = this.drawn();
    if (drawn !== null) return drawnTable(drawn) + (this.hasPicture ? PICTURE : "");
    const words = [...this.rows.flatMap(({ cells }) => cells), ...this.cells, ...this.paragraphs].join(" ");
    return drawnParagraph(words.replaceAll("\n", " "), 0) + PICTURE;
  }

  private endCell(): void {
    this.cells.push(this.paragraphs.join("\n"));
    this.paragraphs = [];
  }

  /** The row's own mark holds no words. */
  private endRow(shape: RowShape | null): void {
    const isBare = this.paragraphs.join("") === "";
    if (!isBare) this.endCell();
    this.rows.push({ cells: this.cells, shape: isBare ? shape : null });
    this.cells = [];
    this.paragraphs = [];
  }

  private drawn(): DrawnCell[][] | null {
    const shapes = this.rows.flatMap(({ shape }) => (shape === null ? [] : [shape]));
    const isOpen = this.cells.length + this.paragraphs.length > 0;
    if (this.holdsTable || isOpen || shapes.length < this.rows.length) return null;
    const grid = columnGrid(shapes.map(({ edges }) => edges));
    const lines = grid && this.rows.map((row) => placed(row, grid));
    return lines !== null && lines.every((line, y) => isSure(line, lines[y - 1])) ? marked(lines) : null;
  }
}

/** Empty where the row has not as many cells as its shape, or hides words in a cell that is one with its neighbour. */
function placed({ cells, shape }: Row, grid: ReadonlyMap<number, number>): PlacedCell[] {
  if (shape === null || cells.length !== shape.merges.length) return [];
  const { edges, merges, joins } = shape;
  if (cells.some((text, at) => joins[at] === true && text.trim() !== "")) return [];
  const own = cells.flatMap((text, at) => (joins[at] === true ? [] : [{ text, at }]));
  return own.map(({ text, at }, index) => {
    const [x, end] = [at, own[index + 1]?.at ?? cells.length].map((edge) => grid.get(edges[edge] ?? 0) ?? 0);
    return { text, merge: merges[at] ?? "none", x: x ?? 0, span: (end ?? 0) - (x ?? 0) };
  });
}

/** A cell that goes on from above lies below one as wide, and what it says is shown nowhere. */
function isSure(line: readonly PlacedCell[], above: readonly PlacedCell[] = []): boolean {
  const goesOn = ({ text, x, span }: PlacedCell): boolean =>
    text.trim() === "" && above.some((cell) => cell.x === x && cell.span === span && cell.merge !== "none");
  return line.length > 0 && line.every((cell) => cell.merge !== "continue" || goesOn(cell));
}

function marked(lines: readonly (readonly PlacedCell[])[]): DrawnCell[][] {
  const table = new MarkedTable();
  for (const line of lines) {
    table.startRow();
    for (const { text, merge, span } of line) {
      table.startCell();
      table.span(span);
      if (merge !== "none") table.merge(merge);
      table.add(text);
    }
  }
  return table.rows();
}
