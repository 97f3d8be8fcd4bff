import type { PaperCell, PaperTable } from "./paper-table.ts";
import type { RuledCell, RuledGrid } from "./ruled-grid.ts";
import type { TextLine } from "./text-lines.ts";
import { textLines } from "./text-lines.ts";
import type { Word } from "./word.ts";

/** A table of a page. */
export interface PageTable extends PaperTable {
  readonly top: number;
  readonly bottom: number;
}

export interface PageParts {
  readonly tables: readonly PageTable[];
  /** Words outside these tables. */
  readonly words: readonly Word[];
  /** Tables of which it could not be told what stands in which cell. */
  readonly unsure: number;
}

/** So far may a word reach over the side of its cell. */
const OVER = 2;
/** Between the side of a cell and its words: what word processors leave. */
const MARGIN = 6;

/** A page's words given to the cells of its tables. A table without words is a drawing and is left out. */
export function pageTables(grids: readonly RuledGrid[], words: readonly Word[]): PageParts {
  const left = new Set(words);
  const tables: PageTable[] = [];
  let unsure = 0;
  for (const grid of grids) {
    const own = [...left].filter((word) => isInside(grid, middleOf(word), word.y));
    if (own.length === 0) continue;
    const cells = cellsOf(grid, own);
    if (cells === null) {
      unsure += 1;
      continue;
    }
    own.forEach((word) => left.delete(word));
    tables.push({ top: grid.top, bottom: grid.bottom, height: grid.height, cells });
  }
  return { tables, words: [...left], unsure };
}

function cellsOf({ cells }: RuledGrid, words: readonly Word[]): PaperCell[] | null {
  if (cells === null) return null;
  const texts = new Map<RuledCell, Word[]>();
  for (const word of words.flatMap((one) => piecesOf(one, cells))) {
    const cell = cells.find((one) => isInside(one, middleOf(word), word.y));
    // A word across a line belongs to one cell as well as to the other.
    if (cell === undefined || word.x < cell.left - OVER || word.x + word.width > cell.right + OVER)
      return null;
    texts.set(cell, [...(texts.get(cell) ?? []), word]);
  }
  return cells.map((cell) => paperCell(cell, textLines(texts.get(cell) ?? [])));
}

function paperCell({ left, right, row, rows }: RuledCell, lines: readonly TextLine[]): PaperCell {
  const last = lines.at(-1);
  // No further character would have fitted.
  const isOpen = last !== undefined && last.right - last.x + last.height > right - left - 2 * MARGIN;
  return { text: lines.map(({ text }) => text).join("\n"), isOpen, left, right, row, rows };
}

/** Numbers of neighbouring cells may come as one run with spaces between: each gets its share of the width. */
function piecesOf(word: Word, cells: readonly RuledCell[]): Word[] {
  const holds = cells.some(
    (cell) =>
      isInside(cell, middleOf(word), word.y) &&
      word.x >= cell.left - OVER &&
      word.x + word.width <= cell.right + OVER,
  );
  if (holds || !/\s/.test(word.text)) return [word];
  const share = word.width / word.text.length;
  return [...word.text.matchAll(/\S+/g)].map((match) => ({
    ...word,
    text: match[0],
    x: word.x + match.index * share,
    width: match[0].length * share,
  }));
}

function middleOf({ x, width }: Word): number {
  return x + width / 2;
}

function isInside(room: Pick<RuledGrid, "left" | "right" | "top" | "bottom">, x: number, y: number): boolean {
  return x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
}
