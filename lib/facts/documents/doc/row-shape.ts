import type { Change } from "./changes-in.ts";

/** A row of a table as its end tells it. */
export interface RowShape {
  /** Where its cells begin and end, in twentieths of a point, from left to right: one more than cells. */
  readonly edges: readonly number[];
  /** How each cell goes together with the one above. */
  readonly merges: readonly Merge[];
  /** Whether each cell is one with that on its left. */
  readonly joins: readonly boolean[];
}
export type Merge = "none" | "start" | "continue";

const CELL = 20;
/** [MS-DOC] 2.9.317: the two bits for neighbours in a row, and those for neighbours in a column. */
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
  const joins = joinsOf(flags.map((flag) => flag & BESIDE));
  return joins !== null && merges.every((merge) => merge !== null) ? { edges, merges, joins } : null;
}

/**
 * Two editions of the format tell the contrary of each other: 1 for the first and 2 for the others, and the other way
 * round. So the first of neighbours tells which is meant; null where that leaves a first one without others.
 */
function joinsOf(values: readonly number[]): boolean[] | null {
  let first = 0;
  const joins = values.map((value) => {
    if (first === 0 || value === 0) first = value;
    return value !== first;
  });
  const isSure = values.every(
    (value, at) => value === 0 || (value < 3 && (joins[at] === true || joins[at + 1] === true)),
  );
  return isSure ? joins : null;
}

/** The row after one cell was told to go together with the one above in another way. */
export function merged(shape: RowShape, view: DataView, { at }: Change): RowShape | null {
  const merge = MERGES[view.getUint8(at + 2)] ?? null;
  const cell = view.getUint8(at + 1);
  const { merges } = shape;
  return merge === null || cell >= merges.length
    ? null
    : { ...shape, merges: merges.map((own, at) => (at === cell ? merge : own)) };
}
