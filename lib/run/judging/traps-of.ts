import { Traps } from "../../crawl/traps.ts";
import type { FrontierRow } from "../../store/rows.ts";

/**
 * Which links a finished crawl took for traps, or would have if it had come so far: told from the addresses it met, in
 * the order in which it met them. The same address always gets the same answer.
 */
export function trapsOf(rows: readonly FrontierRow[]): (url: string) => boolean {
  let told: ((url: string) => boolean) | undefined;
  return (url) => (told ??= tellerOf(rows))(url);
}

function tellerOf(rows: readonly FrontierRow[]): (url: string) => boolean {
  const traps = new Traps();
  const known = new Map<string, boolean>();
  const tell = (url: string): boolean => {
    const isTrap = known.get(url) ?? traps.trapOf(url) !== null;
    known.set(url, isTrap);
    return isTrap;
  };
  for (const { url } of [...rows].sort((a, b) => a.sequence - b.sequence)) tell(url);
  return tell;
}
