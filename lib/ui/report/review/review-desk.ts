import type { Opinion, Reviews } from "../../../audit/review/review.ts";

/** What the report needs to let a person review findings of the bureau at hand. */
export interface ReviewDesk {
  readonly reviews: Reviews;
  /** Who reviews; "" while nobody has given a name. */
  readonly reviewer: string;
  readonly nameReviewer: (name: string) => void;
  readonly set: (key: string, opinion: Opinion) => void;
  readonly undo: (key: string) => void;
  /** The last view could not be stored. */
  readonly failed: boolean;
}
