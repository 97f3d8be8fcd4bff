import type { Report } from "./auditor-port.ts";

/** A place at the host for the requests of one lease, one after the other. */
export interface TabPlace {
  enter(): Promise<void>;
  /** @param isCalm whether the host gives no reason to wait before the next request */
  leave(isCalm: boolean): void;
}

interface Waiting {
  readonly request: number;
  readonly begin: () => void;
  mayFollow: boolean;
}

/**
 * The tab's end of the host's turnstile. The background is the clock and grants every request its place; only where it
 * has said that a lease may follow, a request begins in the place of the one whose answer has just come, and the
 * background is told. So no connection waits for a message.
 */
export class TabPlaces {
  /** By their lease, in the order in which they came. */
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly post: (report: Report) => void) {}

  /** The place of a lease that has just come; its first request waits until it is granted, or follows another. */
  of(lease: number, mayFollow: boolean): TabPlace {
    let request = 0;
    return {
      enter: () =>
        new Promise((begin) => {
          this.#waiting.set(lease, { request, begin, mayFollow: mayFollow && request === 0 });
          // The background sees to the first one by itself.
          if (request > 0) this.post({ report: "enter", lease, request });
          request += 1;
        }),
      leave: (isCalm) => this.#leave(lease, isCalm),
    };
  }

  /** The background says: now. A request that has begun meanwhile is no longer waiting. */
  grant(lease: number, request: number): void {
    if (this.#waiting.get(lease)?.request === request) this.#begin(lease);
  }

  /** Nobody wants the lease any more. */
  recall(lease: number): void {
    this.#waiting.delete(lease);
  }

  /** The background is gone: what waits will be handed out anew, and must not begin here as well. */
  close(): void {
    this.#waiting.clear();
  }

  #leave(lease: number, isCalm: boolean): void {
    if (!isCalm) for (const waiting of this.#waiting.values()) waiting.mayFollow = false;
    const [next = null] = [...this.#waiting].find(([, { mayFollow }]) => mayFollow) ?? [];
    if (next !== null) this.#begin(next);
    this.post({ report: "left", lease, next });
  }

  #begin(lease: number): void {
    const waiting = this.#waiting.get(lease);
    this.#waiting.delete(lease);
    waiting?.begin();
  }
}
