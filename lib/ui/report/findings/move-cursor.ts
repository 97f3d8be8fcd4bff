const PAGE = 10;

/** The row a key leads to, or null when the key does not move. */
export function moveCursor(key: string, row: number, count: number): number | null {
  const target: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = target[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
