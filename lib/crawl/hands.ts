import type { Visit } from "../facts/visit.ts";
import type { RobotsAnswer } from "./robots.ts";

export interface Answer {
  readonly visit: Visit;
  /** Milliseconds of rest the server asked for, 0 where it did not. */
  readonly retryAfterMs: number;
}

/** Whoever fetches and reads pages: a content script in the audited tab, or Node. */
export interface Hands {
  /** Never rejects for a page's sake; rejects with `HandsLost` when the reader itself is gone. */
  read(url: string): Promise<Answer>;
  /** The site's robots.txt. Rejects like `read`. */
  robots(origin: string): Promise<RobotsAnswer>;
}

/** The tab was closed, reloaded or left the site while a page was being read. */
export class HandsLost extends Error {
  override readonly name = "HandsLost";
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}
