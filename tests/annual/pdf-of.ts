import type { ReportData, TableData } from "./report-data.ts";
import type { PlacedCell } from "./placed-cells.ts";
import { placedCells } from "./placed-cells.ts";

const HAN = "一二三四五六七八九";
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 60];
const SIZE = 11;
const [LINE, CELL_LINE, PADDING] = [20, 13, 6];

/** What a word processor does with a table at the end of a sheet. */
export interface SheetEnds {
  /** Its rows may be cut in two, lines of their labels going on overleaf. */
  readonly cutsRows?: boolean;
  /** Its head is printed again on the next sheet. */
  readonly repeatsHeads?: boolean;
}

/** The report on A4 sheets as a word processor prints it: lines of text and ruled tables. */
export function pdfOf(report: ReportData, ends: SheetEnds = {}): Uint8Array {
  const sheets = new Sheets(ends);
  sheets.paragraph(report.title, 18, 120);
  sheets.paragraph(report.preface);
  report.parts.forEach((part, at) => {
    sheets.paragraph(`${HAN.charAt(at)}、${part.title}`);
    part.paragraphs.forEach((text) => sheets.paragraph(text));
    if (part.table !== undefined) sheets.table(part.table);
  });
  report.signature.forEach((line) => sheets.paragraph(line, SIZE, 300));
  return pdfFile(sheets.pages.map((page) => page.join("\n")));
}

class Sheets {
  readonly pages: string[][] = [[]];
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

  private draw(marks: readonly string[], height: number): void {
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
    this.pages.at(-1)?.push(textMark(text, x, y, size));
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
  rows(from: number, ys: readonly number[]): string[] {
    const to = from + ys.length - 1;
    return this.cells.flatMap((cell) => {
      const [first, last] = [Math.max(cell.y, from), Math.min(cell.y + cell.height, to)];
      if (first >= last) return [];
      const [left = 0, top = 0, bottom = 0] = [this.xs[cell.x], ys[first - from], ys[last - from]];
      const room = Math.max(0, Math.floor((bottom - top - PADDING) / CELL_LINE));
      const lines = this.lines.get(cell)?.splice(0, room) ?? [];
      const start = (top + bottom - lines.length * CELL_LINE) / 2;
      return [
        `${left} ${HEIGHT - bottom} ${this.widthOf(cell)} ${bottom - top} re S`,
        ...lines.map((line, at) => textMark(line, left + 3, start + at * CELL_LINE + SIZE - 2, SIZE - 2)),
      ];
    });
  }

  private widthOf({ x, width }: PlacedCell): number {
    return (this.xs[x + width] ?? 0) - (this.xs[x] ?? 0);
  }
}

function textMark(text: string, x: number, y: number, size: number): string {
  const codes = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0"));
  return `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${codes.join("")}> Tj ET`;
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

/** A file of such pages, in one font whose codes are Unicode. */
export function pdfFile(pages: readonly string[], about = ""): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${about}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
