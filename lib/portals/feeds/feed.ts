import type { ListItem } from "../../facts/page-facts.ts";

/** One page of a list as a feed gives it. */
export interface FeedPage {
  readonly items: readonly ListItem[];
  /** Counts from 1. */
  readonly current: number;
  /** Pages of this size, where the feed says. */
  readonly total: number | null;
  /** The absolute address of the following page of the feed. */
  readonly next: string | null;
}

/** An answer of a feed: where it was asked, what came, and what its rows' addresses are relative to. */
export interface FeedAnswer {
  readonly url: URL;
  readonly text: string;
  readonly base: string;
}

/** A kind of feed: which addresses are its own, and how its answers are read. */
export interface Feed {
  readonly name: string;
  isAt(url: URL): boolean;
  /** Null for an answer that is none of this feed's lists: garbage, an error, a challenge. */
  read(answer: FeedAnswer): FeedPage | null;
}
