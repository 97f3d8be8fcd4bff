import { isCutHead, isCutRow, isTornFigure, mayBeHalves } from "./cut-row.ts";
import type { PaperCell, PaperTable } from "./paper-table.ts";
import { isFigure, NEAR, sameSides } from "./paper-table.ts";
import { NUMBERED } from "./paragraphs.ts";
import { withoutRepeatedHead } from "./repeated-head.ts";

/**
 * A table at the foot of a sheet and one at the head of the next as one; null where their sides differ. A cell that the
 * end of the sheet cut covers its half overleaf, and a head printed on every sheet is kept once.
 */
export function joinedTables(above: PaperTable, overleaf: PaperTable): PaperTable | null {
  if (!goesOn(above, overleaf)) return null;
  const below = withoutRepeatedHead(above, overleaf);
  const cut = isCutRow(above, below) ? 1 : 0;
  const isOver = cut === 1 || isCutHead(above, below) ? mayBeHalves : isLabelOver;
  const rest = [...below.cells];
  const upper = above.cells.map((cell) => {
    const half = cell.row + cell.rows === above.height ? rest.findIndex(isHalf(cell, isOver)) : -1;
    const [taken] = half < 0 ? [] : rest.splice(half, 1);
    return taken === undefined ? cell : wholeCell(cell, taken, cut);
  });
  const lower = rest.map((cell) => ({ ...cell, row: cell.row + above.height - cut }));
  return { height: above.height + below.height - cut, cells: [...upper, ...lower] };
}

/** Whether both are one table of which nobody can say what stands in the row between the sheets. */
export function areTorn(above: PaperTable, overleaf: PaperTable): boolean {
  return goesOn(above, overleaf) && isTornFigure(above, withoutRepeatedHead(above, overleaf));
}

function goesOn(above: PaperTable, below: PaperTable): boolean {
  const side = (pick: "left" | "right", choose: (...values: number[]) => number): boolean => {
    const [upper = 0, lower = 0] = [above, below].map(({ cells }) =>
      choose(...cells.map((cell) => cell[pick])),
    );
    return Math.abs(upper - lower) < NEAR;
  };
  return side("left", Math.min) && side("right", Math.max);
}

type Judge = (upper: PaperCell, lower: PaperCell) => boolean;

function isHalf(cell: PaperCell, isOver: Judge): (other: PaperCell) => boolean {
  return (other) => other.row === 0 && sameSides(cell, other) && isOver(cell, other);
}

/**
 * Where no row was cut, a figure under the edge of a sheet does not go on overleaf; a label may. An empty half belongs to
 * it; one with words does where labels are numbered and it is not.
 */
function isLabelOver(upper: PaperCell, lower: PaperCell): boolean {
  if (upper.text === "" || isFigure(upper)) return false;
  return lower.text === "" || (NUMBERED.test(upper.text) && mayBeHalves(upper, lower));
}

function wholeCell(upper: PaperCell, lower: PaperCell, cut: number): PaperCell {
  const text = [upper.text, lower.text].filter((half) => half !== "").join("\n");
  const { isOpen } = lower.text === "" ? upper : lower;
  return { ...upper, text, isOpen, rows: upper.rows + lower.rows - cut };
}
