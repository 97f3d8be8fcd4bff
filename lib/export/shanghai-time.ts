const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * The wall clock in Shanghai at an instant given as ISO 8601 or epoch milliseconds: `2026-11-18 09:31`.
 * Stands apart from `civil-date.ts` so that the popup need not carry the schema library.
 */
export function shanghaiTime(instant: string | number): string {
  const shifted = new Date(new Date(instant).getTime() + SHANGHAI_OFFSET_MS).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}
