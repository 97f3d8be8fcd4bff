import type { Visit } from "../facts/visit.ts";
import type { RobotsAnswer } from "./robots.ts";

/** What a server said of a page at the last visit, to ask it whether the page has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the bytes that were read; see `hashOf`. */
  readonly hash: string;
  /** Where they were read, after redirects: the same bytes elsewhere have other links. */
  readonly finalUrl: string;
}

/** How an address is asked for. */
export interface How {
  /** `probe`: only whether the address opens; a HEAD where the server knows it, nothing is read of a page that does. */
  readonly manner: "read" | "probe";
  /** 0 for the first time. The times after it also find out whether a redirect to another site was in the way. */
  readonly attempt: number;
  readonly known: Validators | null;
  /** Waits for the host's next start, before one more request for the same address. */
  readonly turn: () => Promise<void>;
}

/** A page nobody knows, for the first time, with all its requests at once. */
export const ONCE: How = { manner: "read", attempt: 0, known: null, turn: () => Promise.resolve() };

export interface Answer {
  readonly visit: Visit;
  /** Milliseconds of rest the server asked for, 0 where it did not. */
  readonly retryAfterMs: number;
  /** For the next visit; null where the answer must be read anew each time. */
  readonly validators?: Validators | null | undefined;
  /** A part of the page did not come because the line failed: the page tells less than it might. */
  readonly lost?: "network" | "timeout" | undefined;
}

/** One of the few places that politeness allows at a host at the same time; whoever holds it may ask for one thing. */
export interface Place {
  /** Waits until a place is free and the pause after the last request is over. */
  enter(): Promise<void>;
  /** Gives the place back. Where `next` is named and waits, it gets the place. Does nothing where it is not held. */
  leave(next?: Place): void;
  /** Whether the place may go straight to another request of its owner: nobody else waits, and the host wants no pause. */
  mayBePassedOn(): boolean;
}

/** What an address that was handed out in advance needs before it may be asked for. */
export interface Admission {
  readonly place: Place;
  /** Whether anybody still wants the answer. */
  readonly isWanted: () => boolean;
}

/** Whoever fetches and reads pages: a content script in the audited tab, the background, or Node. */
export interface Hands {
  /** Never rejects for a page's sake; rejects with `HandsLost` when the reader itself is gone. */
  read(url: string, how?: How): Promise<Answer>;
  /**
   * For hands in another process, where each message costs time: takes an address before its turn has come. The hands
   * themselves enter its place before each request and leave it after the answer. Null where nobody wanted the answer
   * any more when the turn came.
   */
  readAhead?(url: string, how: How, admission: Admission): Promise<Answer | null>;
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
