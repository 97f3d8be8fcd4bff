/** Points without the noise of binary fractions. */
export function pointsWords(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A share with one decimal, rounded down, so that 100.0% means all. */
export function percentWords(part: number, whole: number): string {
  return whole === 0 ? "—" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}
