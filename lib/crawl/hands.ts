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

/** A place at a host, for one request at a time. */
export interface Place {
  /** Waits until there is room and the next request may start. */
  enter(): Promise<void>;
  /** Gives the place up, to this one of the same owner where it waits. Does nothing where nobody is inside. */
  leave(next?: Place): void;
  /** Whether a place may be passed on without asking: nobody else waits, and the host wants no pause. */
  mayBePassedOn(): boolean;
}

/** What a lease needs to begin. */
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
   * Of hands that are far away: takes a lease before its turn has come, and sees to it that its place is entered before
   * each request and left after its answer. Null where the answer was no longer wanted before it was asked for.
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
