import type { Link } from "../facts/page-facts.ts";

/** By address as it is written, then by name: how many times a link says so. In the order of first sight. */
export type LinkCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Thousands of pages repeat the same navigation: after this, each of its links is looked at once. */
export function countLinks(lists: Iterable<readonly Link[]>): LinkCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const links of lists) {
    for (const { url, name } of links) {
      const names = counts.get(url) ?? new Map<string, number>();
      if (names.size === 0) counts.set(url, names);
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
