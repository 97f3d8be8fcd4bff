import type { RunRow } from "../store/rows.ts";

/** The hosts of a run that are asked slowly, with those of these addresses. */
export function gentleHosts({ gentle = [] }: RunRow, urls: readonly string[]): readonly string[] {
  return [...new Set([...gentle, ...urls.map((url) => new URL(url).host)])];
}
