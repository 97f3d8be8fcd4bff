import { NO_OPINION } from "./no-opinion.ts";
import type { Change, Decision, Opinion, Review, Reviews } from "./review.ts";

export interface View {
  readonly opinion: Opinion;
  readonly by: string;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/** The view that holds now: an undo takes back the last one that still stood. Null where none stands. */
export function currentView(review: Review | undefined): View | null {
  const standing: Extract<Change, { kind: "set" }>[] = [];
  for (const change of review?.history ?? []) {
    if (change.kind === "set") standing.push(change);
    else standing.pop();
  }
  return standing.at(-1) ?? null;
}

/** What people hold of a finding now; `NO_OPINION` where nobody has said anything. */
export function opinionOf(reviews: Reviews, key: string): Opinion {
  return currentView(reviews.get(key))?.opinion ?? NO_OPINION;
}

/** What was decided of a finding; null where nothing was. */
export function decisionOf(reviews: Reviews, key: string): Decision | null {
  return opinionOf(reviews, key).decision;
}
