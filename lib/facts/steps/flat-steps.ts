import type { Steps } from "./steps.ts";

/** Done in well under a stretch, and enough that resting costs nothing. */
const SLICE = 500;

/** `flatMap` in steps, between which whoever runs it may rest. */
export function* flatSteps<T, R>(
  things: readonly T[],
  make: (thing: T, at: number) => readonly R[],
): Steps<R[]> {
  const all: R[] = [];
  for (let from = 0; from < things.length; from += SLICE) {
    if (from > 0) yield;
    addSlice(all, things, from, make);
  }
  return all;
}

function addSlice<T, R>(
  all: R[],
  things: readonly T[],
  from: number,
  make: (thing: T, at: number) => readonly R[],
): void {
  const to = Math.min(things.length, from + SLICE);
  for (let at = from; at < to; at++) {
    const thing = things[at];
    if (thing === undefined) continue;
    for (const made of make(thing, at)) all.push(made);
  }
}
