import type { Text } from "../facts/text.ts";
import type { VerdictKind } from "../audit/records/verdict.ts";

/**
 * What became of a finding from one audit to the next. `page-gone`: the column it was about is not there any more, which
 * mends nothing by itself. `not-comparable`: one of the audits says nothing about it.
 */
export const CHANGE_KINDS = ["new", "worse", "still", "fixed", "page-gone", "not-comparable"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How one audit saw it. */
export interface Side {
  readonly verdict: VerdictKind;
  readonly message: Text;
  /** Days without update at the reference date, for findings about freshness. */
  readonly days: number | null;
}

export interface Change {
  /** The finding's key, or the item's id where the verdict has no finding. */
  readonly key: string;
  readonly itemId: string;
  readonly kind: ChangeKind;
  readonly before: Side | null;
  readonly after: Side | null;
}

export interface Comparison {
  /** Why no finding can be compared, or null where they can. */
  readonly obstacle: "other-checklist" | "other-revision" | null;
  readonly changes: readonly Change[];
}
