import type { Contender } from "./contender.ts";

/** Below this coverage a bureau is not ranked. */
const LEAST_COVERAGE = 0.9;

export type Unranked = "veto" | "coverage" | "unscored";

export interface Standing {
  readonly contender: Contender;
  /** Counts from 1; those with the same score share a place. Null where the bureau is not ranked. */
  readonly place: number | null;
  /** Why it is not ranked; null where it is. */
  readonly unranked: Unranked | null;
  /** Percent of the full marks with one decimal, rounded down; null where nothing was scored. */
  readonly share: number | null;
}

/**
 * Contenders by place, then those without one in the order given. Bureaus that met a veto, of which less than 90 % was
 * read, or that have no score are not ranked: their score says too little beside the others'.
 */
export function ranking(contenders: readonly Contender[]): readonly Standing[] {
  const judged = contenders.map((contender) => ({
    contender,
    share: shareOf(contender),
    unranked: unrankedBecause(contender),
  }));
  const ranked = judged
    .filter(({ unranked }) => unranked === null)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const placed = ranked.map((one) => ({
    ...one,
    place: ranked.findIndex(({ share }) => share === one.share) + 1,
  }));
  const rest = judged.filter(({ unranked }) => unranked !== null).map((one) => ({ ...one, place: null }));
  return [...placed, ...rest];
}

function unrankedBecause({ record: { score, coverage } }: Contender): Unranked | null {
  if (score !== null && score.veto.length > 0) return "veto";
  if (coverage.known === 0 || coverage.assessed / coverage.known < LEAST_COVERAGE) return "coverage";
  return score === null || score.outOf === 0 ? "unscored" : null;
}

function shareOf({ record: { score } }: Contender): number | null {
  return score === null || score.outOf === 0 ? null : Math.floor((score.total / score.outOf) * 1000) / 10;
}
