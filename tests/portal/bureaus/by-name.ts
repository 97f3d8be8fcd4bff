import type { Bureau } from "../bureau.ts";
import { largeBureau } from "../large/large-bureau.ts";
import { BUREAUS } from "./all.ts";

const SIZES = [500, 1_000, 2_000, 10_000];

/** Every bureau that can be served, the large ones among them, which no test should read by the way. */
export const BUREAUS_BY_NAME: ReadonlyMap<string, Bureau> = new Map([
  ...BUREAUS,
  ...SIZES.map((pages) => [`large-${pages}`, largeBureau(pages)] as const),
]);
