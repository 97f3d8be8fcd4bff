import type { Checklist } from "../checklist/checklist.ts";
import type { RunRecord } from "../records/run-record.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { weighed } from "../scoring/weigh.ts";
import { decisionOf } from "./current-view.ts";
import type { Reviews } from "./review.ts";
import { reviewedVerdict } from "./reviewed-verdict.ts";

/** A run with what people have decided about its findings. Both records list the same items in the same order. */
export interface ReviewedRun {
  /** As the program judged it; never changed by a review. */
  readonly judged: RunRecord;
  /** As people have decided it: what every total, screen and export shows. */
  readonly record: RunRecord;
  readonly reviews: Reviews;
}

/**
 * The one function through which reviews reach totals, screens and exports; `reviewedVerdict` states the rules.
 * A run about which nothing was decided keeps its record, byte for byte. Otherwise the score is that of the decided
 * verdicts by the checklist given, weighed by what the record keeps of the bureau: its properties, and the parts of a
 * composite that were assessed elsewhere.
 */
export function applyReviews(judged: RunRecord, reviews: Reviews, checklist: Checklist): ReviewedRun {
  const { items: weighedItems } = weighed(checklist, judged.standing);
  const items = new Map(weighedItems.map((item) => [item.id, item]));
  const verdicts = judged.verdicts.map((verdict) =>
    reviewedVerdict(verdict, items.get(verdict.itemId) ?? null, (key) => decisionOf(reviews, key)),
  );
  const isChanged = verdicts.some((verdict, index) => verdict !== judged.verdicts[index]);
  const record = isChanged
    ? { ...judged, verdicts, score: scoreOf(verdicts, checklist, judged.standing) }
    : judged;
  return { judged, record, reviews };
}
