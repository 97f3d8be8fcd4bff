import type { Row, Table } from "./annual-report.ts";
import { isFigure } from "./figure.ts";
import { DISPUTE_BLOCKS, DISPUTE_RESULTS, labelId, labelName } from "./table-catalogue.ts";
import type { Grid, GridCell } from "./table-grid.ts";
import { readCell } from "./table-row.ts";

/** Table 四, upright or transposed: a figure belongs to the block and the result that stand above or left of it. */
export function readDisputes(grid: Grid): Table | null {
  const first = grid.findIndex((line) => line.some((cell) => cell !== undefined && isBlockOrResult(cell)));
  const own = first < 0 ? [] : grid.slice(first);
  if (!own.flat().some((cell) => cell !== undefined && labelId(cell.text, DISPUTE_RESULTS) === "upheld"))
    return null;
  const found = new Map<string, Map<string, GridCell>>();
  const doubtful = new Set<string>();
  const strange = new Set<string>();
  own.forEach((line, y) => {
    line.forEach((cell, x) => {
      if (cell === undefined || !isFigure(cell.text)) return;
      const { block, result } = placeOf(own, y, x);
      if (block === null || result === null) {
        // A figure under a head that nobody foresaw: what seems missing may be there.
        if (cell.text !== "" && (block ?? result) !== null) strange.add(cell.raw);
        return;
      }
      const cells = found.get(block) ?? new Map<string, GridCell>();
      const before = cells.get(result);
      // An empty corner may seem a figure; two figures in one place mean that the head was misread.
      if (before === undefined || before.text === "") cells.set(result, cell);
      else if (cell.text !== "" && cell !== before) doubtful.add(block);
      found.set(block, cells);
    });
  });
  for (const [block, cells] of found) if (isMerged([...cells.values()])) doubtful.add(block);
  return found.size === 0 ? null : tableOf(found, doubtful, [...strange]);
}

function isBlockOrResult({ text }: GridCell): boolean {
  return labelId(text, DISPUTE_BLOCKS) !== null || labelId(text, DISPUTE_RESULTS) !== null;
}

function placeOf(grid: Grid, y: number, x: number): { block: string | null; result: string | null } {
  const above = grid.slice(0, y).map((line) => line[x]);
  const left = (grid[y] ?? []).slice(0, x);
  const heads = [...above, ...left].filter((cell) => cell !== undefined);
  const idIn = (catalogue: typeof DISPUTE_BLOCKS): string | null =>
    heads
      .map(({ text }) => labelId(text, catalogue))
      .reverse()
      .find((id) => id !== null) ?? null;
  return { block: idIn(DISPUTE_BLOCKS), result: idIn(DISPUTE_RESULTS) };
}

/** One number drawn over several results belongs to none of them surely. */
function isMerged(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter(({ text }) => text !== "");
  return new Set(numbers).size < numbers.length;
}

function tableOf(
  found: ReadonlyMap<string, ReadonlyMap<string, GridCell>>,
  doubtful: ReadonlySet<string>,
  strange: readonly string[],
): Table {
  const rows = DISPUTE_BLOCKS.flatMap(({ id }): Row[] => {
    const cells = found.get(id);
    if (cells === undefined || doubtful.has(id)) return [];
    const inOrder = DISPUTE_RESULTS.flatMap((result) => {
      const cell = cells.get(result.id);
      return cell === undefined ? [] : [readCell(result.id, cell)];
    });
    return [{ id, label: labelName(id, DISPUTE_BLOCKS), cells: inOrder }];
  });
  return { rows, unread: [...doubtful].map((id) => labelName(id, DISPUTE_BLOCKS)).concat(strange) };
}
