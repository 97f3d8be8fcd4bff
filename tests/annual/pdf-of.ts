import type { ReportData, TableData } from "./report-data.ts";
import type { PlacedCell } from "./placed-cells.ts";
import { placedCells } from "./placed-cells.ts";

const HAN = "一二三四五六七八九";
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 60];
const SIZE = 11;
const [LINE, CELL_LINE] = [20, 13];

/** The report on A4 sheets as a word processor prints it: lines of text, ruled tables, a row whole on one sheet. */
export function pdfOf(report: ReportData): Uint8Array {
  const sheets = new Sheets();
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
    const unit = (WIDTH - 2 * MARGIN) / shares.reduce((a, b) => a + b, 0);
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
    for (let from = 0; from < rows;) {
      this.room(heights[from] ?? 0);
      let to = from;
      let used = 0;
      while (to < rows && this.y + used + (heights[to] ?? 0) <= HEIGHT - MARGIN) used += heights[to++] ?? 0;
      this.rows(cells, xs, edges(heights.slice(from, to), this.y), from, to);
      this.y += used + LINE;
      from = to;
    }
  }

  /** The rows of one sheet; a cell that goes on overleaf is closed here and opened again there. */
  private rows(
    cells: readonly PlacedCell[],
    xs: readonly number[],
    ys: readonly number[],
    from: number,
    to: number,
  ): void {
    for (const cell of cells) {
      const [first, last] = [Math.max(cell.y, from), Math.min(cell.y + cell.height, to)];
      if (first >= last) continue;
      const box = [xs[cell.x], xs[cell.x + cell.width], ys[first - from], ys[last - from]].map(
        (at) => at ?? 0,
      );
      const [left = 0, right = 0, top = 0, bottom = 0] = box;
      this.pages.at(-1)?.push(`${left} ${HEIGHT - bottom} ${right - left} ${bottom - top} re S`);
      if (first !== cell.y) continue;
      const lines = wrapped(cell.text, right - left);
      const start = (top + bottom - lines.length * CELL_LINE) / 2;
      lines.forEach((line, at) => this.text(line, left + 3, start + at * CELL_LINE + SIZE - 2, SIZE - 2));
    }
  }

  private room(height: number): void {
    if (this.y + height <= HEIGHT - MARGIN) return;
    const number = this.pages.length;
    this.text(`— ${number} —`, WIDTH / 2, HEIGHT - MARGIN / 2, SIZE);
    this.pages.push([]);
    this.y = MARGIN;
  }

  private text(text: string, x: number, y: number, size: number): void {
    const codes = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0"));
    this.pages.at(-1)?.push(`BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${codes.join("")}> Tj ET`);
  }
}

function edges(widths: readonly number[], start: number): number[] {
  return widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [start]);
}

function heightOf(cells: readonly PlacedCell[], xs: readonly number[]): number {
  const lines = cells.map(({ text, x, width }) => wrapped(text, (xs[x + width] ?? 0) - (xs[x] ?? 0)).length);
  return Math.max(1, ...lines) * CELL_LINE + 6;
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
