import type { z } from "../../facts/zod.ts";
import { change, opinion, type Opinion, type Review } from "./review.ts";

const set = change.options[0].extend({ opinion: opinion.omit({ memo: true }) });
export const publicChange = change.options[1].or(set);
export type PublicChange = z.infer<typeof publicChange>;

export interface PublicReview {
  readonly key: string;
  readonly history: readonly PublicChange[];
}

export type PublicOpinion = Omit<Opinion, "memo">;

/** What may leave the machine of an opinion: all but the private memo. */
export function publicOpinion({ decision, note, rectification }: Opinion): PublicOpinion {
  return { decision, note, rectification };
}

/** A review as it may leave the machine: its whole history, without any memo. */
export function publicReview({ key, history }: Review): PublicReview {
  return {
    key,
    history: history.map((one) =>
      one.kind === "undo" ? one : { ...one, opinion: publicOpinion(one.opinion) },
    ),
  };
}

/** A review that came from elsewhere, with no memo of its own. */
export function fromPublic({ key, history }: PublicReview): Review {
  return {
    key,
    history: history.map((one) =>
      one.kind === "undo" ? one : { ...one, opinion: { ...one.opinion, memo: "" } },
    ),
  };
}
