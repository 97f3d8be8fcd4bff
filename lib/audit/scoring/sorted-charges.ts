import type { Text } from "../../facts/text.ts";
import type { Charge } from "../records/charge.ts";

/** Charges sorted by what a rule says of them. */
export interface SortedCharges {
  readonly charged: readonly Charge[];
  /** Occurrences of which nobody can say whether they count: they take no points. */
  readonly open: readonly Charge[];
  readonly notes: readonly Text[];
}
