/** Twentieths of a point. Edges drawn by hand are seldom quite above one another: up to here they are meant to be… */
const SAME = 40;
/** …and from here on they are not; between the two nobody can tell. */
const APART = 100;

/** The number of each column's edge, by its place, of rows that make one table; null where that is not sure. */
export function columnGrid(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> | null {
  const places = [...new Set(rows.flat())].sort((a, b) => a - b);
  const numbers = new Map<number, number>();
  let [edge, first, last] = [-1, -Infinity, -Infinity];
  for (const place of places) {
    if (place - last > SAME) {
      if (place - last < APART) return null;
      edge += 1;
      first = place;
    }
    if (place - first >= APART) return null;
    numbers.set(place, edge);
    last = place;
  }
  return rows.every((row) => isWhole(row, numbers, edge)) ? numbers : null;
}

/** Whether a row goes from the table's first edge to its last, and each of its cells takes at least one column. */
function isWhole(row: readonly number[], numbers: ReadonlyMap<number, number>, last: number): boolean {
  const edges = row.map((place) => numbers.get(place) ?? -1);
  const rises = edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge));
  return rises && edges[0] === 0 && edges.at(-1) === last;
}
