import type { Link } from "../../facts/page-facts.ts";

/** By address as it is written, then by name: how many times a link says so. In the order of first sight. */
export type LinkCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A link with its count, which may go up while the link stays. */
interface Counted {
  readonly link: Link;
  times: number;
}

/**
 * Thousands of pages repeat the same navigation: after this, each of its links is looked at once. A link in the place
 * it had on the page before is counted without being looked up.
 */
export function countLinks(lists: Iterable<readonly Link[]>): LinkCounts {
  const counts = new Map<string, Map<string, Counted>>();
  const before: Counted[] = [];
  let last: readonly Link[] | null = null;
  for (const links of lists) {
    if (links === last) {
      for (let place = 0; place < links.length; place++) countAgain(before[place]);
      continue;
    }
    last = links;
    for (const [place, link] of links.entries()) {
      const same = before[place];
      const counted = same && isSame(same.link, link) ? same : counterOf(link, counts);
      counted.times += 1;
      before[place] = counted;
    }
  }
  return new Map([...counts].map(([url, names]) => [url, timesOf(names)]));
}

function countAgain(counted: Counted | undefined): void {
  if (counted !== undefined) counted.times += 1;
}

function isSame(one: Link, other: Link): boolean {
  return one === other || (one.url === other.url && one.name === other.name);
}

function counterOf(link: Link, counts: Map<string, Map<string, Counted>>): Counted {
  const names = counts.get(link.url) ?? new Map<string, Counted>();
  if (names.size === 0) counts.set(link.url, names);
  const counted = names.get(link.name) ?? { link, times: 0 };
  names.set(link.name, counted);
  return counted;
}

function timesOf(names: ReadonlyMap<string, Counted>): Map<string, number> {
  return new Map([...names].map(([name, { times }]) => [name, times]));
}
