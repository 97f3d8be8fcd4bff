import type { Ruling } from "./ruling.ts";

/** One cell of a ruled table: the places it takes and the room it has. */
export interface RuledCell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledGrid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Null where lines part the table into shapes that are no cells: nobody can say what belongs where. */
  readonly cells: readonly RuledCell[] | null;
}

/** Lines that end this far from each other meet. */
const TOUCH = 3;
/** So much of a side must be ruled to close it. */
const CLOSED = 0.6;
/** More lines than a table has: a drawing. */
const MOST = 600;

/** The tables that lines draw on a page; boxes around texts are none. A single row may be all that came overleaf. */
export function ruledGrids(rulings: readonly Ruling[]): RuledGrid[] {
  if (rulings.length > MOST) return [];
  return touching(rulings).flatMap((group) => {
    const grid = gridOf(group);
    return grid === null ? [] : [grid];
  });
}

function touching(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const met = groups.filter((group) => group.some((other) => meet(ruling, other)));
    const rest = groups.filter((group) => !met.includes(group));
    groups.splice(0, groups.length, ...rest, [ruling, ...met.flat()]);
  }
  return groups;
}

function meet(one: Ruling, other: Ruling): boolean {
  if (one.direction === other.direction) return false;
  const within = (at: number, { from, to }: Ruling): boolean => at >= from - TOUCH && at <= to + TOUCH;
  return within(one.at, other) && within(other.at, one);
}

function gridOf(group: readonly Ruling[]): RuledGrid | null {
  const across = group.filter(({ direction }) => direction === "across");
  const down = group.filter(({ direction }) => direction === "down");
  // A table may be open at its sides: where its lines end is its edge.
  const xs = steps([...down.map(({ at }) => at), ...ends(across)]);
  const ys = steps([...across.map(({ at }) => at), ...ends(down)]);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  if (xs.length < 3) return null;
  return { left, right, top, bottom, height: ys.length - 1, cells: cellsOf(xs, ys, across, down) };
}

function ends(rulings: readonly Ruling[]): number[] {
  return rulings.length === 0
    ? []
    : [Math.min(...rulings.map(({ from }) => from)), Math.max(...rulings.map(({ to }) => to))];
}

function steps(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > TOUCH);
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): RuledCell[] | null {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const parts = new Parts(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const [left = 0, right = 0] = xs.slice(column, column + 2);
      const [top = 0, bottom = 0] = ys.slice(row, row + 2);
      if (column + 1 < columns && !isClosed(down, right, top, bottom)) parts.join(at, at + 1);
      if (row + 1 < rows && !isClosed(across, bottom, left, right)) parts.join(at, at + columns);
    }
  }
  const cells = parts.groups().map((places) => cellOf(places, columns, xs, ys));
  return cells.every((cell) => cell !== null) ? cells : null;
}

function isClosed(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  const ruled = lines
    .filter((line) => Math.abs(line.at - at) <= TOUCH)
    .map((line) => Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)));
  return Math.max(0, ...ruled) >= CLOSED * (to - from);
}

/** The cell that these places make together; null where they are no rectangle. */
function cellOf(
  places: readonly number[],
  width: number,
  xs: readonly number[],
  ys: readonly number[],
): RuledCell | null {
  const atColumns = places.map((place) => place % width);
  const atRows = places.map((place) => Math.floor(place / width));
  const [column, row] = [Math.min(...atColumns), Math.min(...atRows)];
  const [columns, rows] = [Math.max(...atColumns) - column + 1, Math.max(...atRows) - row + 1];
  if (columns * rows !== places.length) return null;
  const [left = 0, right = 0] = [xs[column], xs[column + columns]];
  const [top = 0, bottom = 0] = [ys[row], ys[row + rows]];
  return { column, row, columns, rows, left, right, top, bottom };
}

/** Places that belong together. */
class Parts {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, place) => place);
  }

  join(one: number, other: number): void {
    this.parent[this.root(other)] = this.root(one);
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.parent.forEach((_, place) => {
      const root = this.root(place);
      groups.set(root, [...(groups.get(root) ?? []), place]);
    });
    return [...groups.values()];
  }

  private root(place: number): number {
    let root = place;
    for (let up = this.parent[root]; up !== undefined && up !== root; up = this.parent[root]) root = up;
    this.parent[place] = root;
    return root;
  }
}
