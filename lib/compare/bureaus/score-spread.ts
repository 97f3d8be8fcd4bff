import type { Standing } from "./ranking.ts";

export interface Band {
  /** Percent of the full marks, `from` included, `to` excluded but for 100. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTH = 10;

/** How the scores are spread, from the band of the lowest to 100; empty where nothing was scored. */
export function scoreSpread(standings: readonly Standing[]): readonly Band[] {
  const bands = standings.flatMap(({ share }) => (share === null ? [] : [bandOf(share)]));
  if (bands.length === 0) return [];
  const lowest = Math.min(...bands);
  return Array.from({ length: 100 / WIDTH - lowest }, (_, index) => {
    const band = lowest + index;
    return {
      from: band * WIDTH,
      to: (band + 1) * WIDTH,
      count: bands.filter((one) => one === band).length,
    };
  });
}

/** Below nought (a scheme without a floor) counts with the lowest, 100 with the highest. */
function bandOf(share: number): number {
  return Math.max(0, Math.min(100 / WIDTH - 1, Math.floor(share / WIDTH)));
}
