import type { Change } from "../audit/review/review.ts";

/** A person's view of one finding of a bureau; outlives every run of it. */
export interface ReviewRow {
  /** The bureau's home page, as in `Bureau.homeUrl`. */
  readonly bureau: string;
  /** The finding's key, or an item's id where its verdict has no finding. */
  readonly key: string;
  /** Only ever added to. */
  readonly history: readonly Change[];
}
