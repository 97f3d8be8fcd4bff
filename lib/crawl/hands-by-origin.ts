import type { Hands } from "./hands.ts";
import { readInside } from "./read-inside.ts";

/** Gives each address to the hands that can reach it: the audited tab's own origin, or everything else. */
export function handsByOrigin(origin: string, own: Hands, others: Hands): Hands {
  const handsFor = (url: string): Hands => (new URL(url).origin === origin ? own : others);
  return {
    read: (url, how) => handsFor(url).read(url, how),
    readAhead: (url, how, admission) => readInside(handsFor(url), url, how, admission),
    robots: (asked) => handsFor(asked).robots(asked),
  };
}
