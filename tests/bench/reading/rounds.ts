import { cpuTime } from "../cpu-time.ts";
import type { Contender } from "./contenders.ts";
import type { BenchPage } from "../pages.ts";

/** Median processor milliseconds by contender, a number for each page. */
export type Medians = ReadonlyMap<string, readonly number[]>;

/**
 * Times every contender on every page, interleaved, so that a busy moment of the machine falls on all of them.
 * The first `warmUp` rounds are thrown away.
 */
export function timeRounds(
  contenders: readonly Contender[],
  pages: readonly BenchPage[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Medians {
  const times = new Map(contenders.map(({ name }) => [name, pages.map((): number[] => [])]));
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [at, page] of pages.entries())
      for (let turn = 0; turn < contenders.length; turn++) {
        const contender = contenders[(turn + round) % contenders.length];
        if (contender === undefined) continue;
        const spent = cpuTime(() => contender.run(page));
        if (round >= warmUp) times.get(contender.name)?.[at]?.push(spent);
      }
  return new Map([...times].map(([name, byPage]) => [name, byPage.map(median)]));
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
