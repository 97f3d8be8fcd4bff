import type { PaperCell, PaperTable } from "./paper-table.ts";
import { isFigure, sameSides } from "./paper-table.ts";
import { NUMBERED } from "./paragraphs.ts";

/**
 * Whether the end of a sheet went through a row, so that the first row overleaf is the rest of it. Labels then go on
 * beside figures that stand in one half only; or the head of a table of figures goes on before any figure has come; or
 * most cells of a head within the table have nothing more to say.
 */
export function isCutRow(above: PaperTable, below: PaperTable): boolean {
  const pairs = halvesOf(above, below);
  if (pairs === null) return false;
  if (!pairs.every(([above, below]) => mayBeHalves(above, below))) return false;
  if (pairs.flat().some(isFigure)) return figuresInOneHalf(pairs);
  return isCutHead(above, below) || isMostlyEmpty(pairs);
}

/**
 * Whether the first row overleaf has figures under figures and names nothing: 1 above and 4 below may be the 14 of a
 * narrow cell, or two rows under one label. Nobody can say what was meant.
 */
export function isTornFigure(above: PaperTable, below: PaperTable): boolean {
  const pairs = halvesOf(above, below);
  return (
    pairs !== null &&
    pairs.every(([, lower]) => lower.text === "" || isFigure(lower)) &&
    pairs.some((pair) => pair.every(isFigure))
  );
}

/** Whether a table of figures goes over to the next sheet before its first figure. */
export function isCutHead(above: PaperTable, below: PaperTable): boolean {
  const isFirst = (cell: PaperCell) => cell.row === 0;
  return (
    !above.cells.some(isFigure) && !below.cells.filter(isFirst).some(isFigure) && below.cells.some(isFigure)
  );
}

/** Whether the words of two cells can be those of one: the upper filled its room, and the lower begins nothing. */
export function mayBeHalves(upper: PaperCell, lower: PaperCell): boolean {
  if (lower.text === "") return true;
  if (NUMBERED.test(lower.text)) return false;
  return upper.text === "" || (upper.isOpen && !isFigure(upper) && !isFigure(lower));
}

type Halves = readonly [upper: PaperCell, lower: PaperCell];

/** The last row above and the first below, cell by cell; null where they do not stand in the same columns. */
function halvesOf(above: PaperTable, below: PaperTable): Halves[] | null {
  const upper = above.cells.filter(({ row, rows }) => row + rows === above.height);
  const lower = below.cells.filter(({ row }) => row === 0);
  const pairs = lower.flatMap((cell) => {
    const half = upper.find((other) => sameSides(cell, other));
    return half === undefined ? [] : [[half, cell] satisfies Halves];
  });
  return pairs.length === lower.length && pairs.length === upper.length ? pairs : null;
}

function figuresInOneHalf(pairs: readonly Halves[]): boolean {
  return ([0, 1] as const).some((empty) =>
    pairs.filter((pair) => pair.some(isFigure)).every((pair) => pair[empty].text === ""),
  );
}

function isMostlyEmpty(pairs: readonly Halves[]): boolean {
  const ended = pairs.filter(([upper, lower]) => upper.text !== "" && lower.text === "");
  return ended.length >= pairs.length / 2 && ended.length < pairs.length;
}
