const PRECISION = 1000;

/** Points to a thousandth: sums of tenths must not end in …0000004. */
export function roundPoints(points: number): number {
  return Math.round(points * PRECISION) / PRECISION;
}
