/** Points as the checklist writes them, without the noise of binary fractions: 78.9, 100, 0.25. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Points taken off, with a true minus sign; 0 when none. */
export function deduction(value: number): string {
  return value === 0 ? "0" : `−${points(value)}`;
}

/** A share in percent with one decimal, rounded down, so that 100.0 means all and nothing less; null of nothing. */
export function percent(part: number, whole: number): string | null {
  return whole === 0 ? null : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}
