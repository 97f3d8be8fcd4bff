import type { Change } from "./changes-in.ts";

/** A row of a table as its end tells it. */
export interface RowShape {
  /** Where its cells begin and end, in twentieths of a point, from left to right: one more than cells. */
  readonly edges: readonly number[];
  /** How each cell goes together with the one above. */
  readonly merges: readonly Merge[];
}
export type Merge = "none" | "start" | "continue";

const CELL = 20;
/** [MS-DOC] 2.9.317: the two bits for neighbours in a row, whose meaning two editions tell differently, and those for neighbours in a column. */
const [BESIDE, BELOW] = [0x0003, 0x0060];
const MERGES: readonly (Merge | null)[] = ["none", "continue", null, "start"];

/** What the definition of a row's cells says ([MS-DOC] 2.9.323, TDefTableOperand); null where it is not sure. */
export function rowShape(view: DataView, { at, size }: Change): RowShape | null {
  const count = view.getUint8(at + 2);
  const cells = at + 3 + 2 * (count + 1);
  if (cells > at + size) return null;
  const edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(at + 3 + 2 * index, true));
  const flags = Array.from({ length: count }, (_, index) =>
    cells + CELL * (index + 1) <= at + size ? view.getUint16(cells + CELL * index, true) : 0,
  );
  const merges = flags.map((flag) => MERGES[(flag & BELOW) >> 5] ?? null);
  const isSure = flags.every((flag) => (flag & BESIDE) === 0);
  return isSure && merges.every((merge) => merge !== null) ? { edges, merges } : null;
}

/** The row after one cell was told to go together with the one above in another way. */
export function merged({ edges, merges }: RowShape, view: DataView, { at }: Change): RowShape | null {
  const merge = MERGES[view.getUint8(at + 2)] ?? null;
  const cell = view.getUint8(at + 1);
  return merge === null || cell >= merges.length ? null : { edges, merges: merges.with(cell, merge) };
}
