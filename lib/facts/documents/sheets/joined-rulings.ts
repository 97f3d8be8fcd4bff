import type { Ruling } from "./ruling.ts";

/** Lines this near to each other are one border drawn twice. */
const NEAR = 1.5;
/** A border is drawn cell by cell; a wider gap is a real one. */
const BREAK = 3;

/** Pieces of one line joined to the whole. */
export function joinedRulings(rulings: readonly Ruling[]): Ruling[] {
  return (["across", "down"] as const).flatMap((direction) => {
    const own = rulings.filter((ruling) => ruling.direction === direction).sort((a, b) => a.at - b.at);
    return levels(own).flatMap(joinedAt);
  });
}

function levels(sorted: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && ruling.at - before.at <= NEAR) last.push(ruling);
    else groups.push([ruling]);
  }
  return groups;
}

function joinedAt(group: readonly Ruling[]): Ruling[] {
  const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length;
  const joined: Ruling[] = [];
  for (const ruling of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && ruling.from - last.to <= BREAK)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
    else joined.push({ ...ruling, at });
  }
  return joined;
}
