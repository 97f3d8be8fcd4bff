/** Milliseconds. */
export interface Pace {
  readonly concurrency: number;
  readonly delay: number;
}

/** Four at a time and 200 ms between two requests: what a person with a few tabs open does to a server. */
export const POLITE: Pace = { concurrency: 4, delay: 200 };

const SLOWEST = 5_000;
/** For a host that has refused and is asked again: one page at a time, two seconds apart. */
const GENTLE: Pace = { concurrency: 1, delay: 2_000 };

/** Decides when the next request to a host may start. Slows down when the host struggles and recovers by halves. */
export class Pacer {
  #nextStart = 0;
  #delay: number;
  #isGentle = false;

  constructor(private readonly pace: Pace) {
    this.#delay = pace.delay;
  }

  get delay(): number {
    return this.#delay;
  }

  /** Reserves the next start; gives the milliseconds to wait from `now`. */
  reserve(now: number): number {
    const start = Math.max(now, this.#nextStart);
    this.#nextStart = start + this.#delay;
    return start - now;
  }

  /** The host was too slow, refused for the moment, or asked for `retryAfter` milliseconds of rest. */
  struggled(now: number, retryAfter = 0): void {
    this.#delay = Math.min(SLOWEST, Math.max(this.#delay * 2, 100));
    this.#nextStart = Math.max(this.#nextStart, now + retryAfter);
  }

  /** Nobody starts before this instant. */
  rest(until: number): void {
    this.#nextStart = Math.max(this.#nextStart, until);
  }

  answered(): void {
    this.#delay = Math.max(this.#least, this.#delay / 2);
  }

  /** From now on never faster than `GENTLE`, however well the host answers. */
  goGently(): void {
    this.#isGentle = true;
    this.#delay = Math.max(this.#least, this.#delay);
  }

  /** How many may be inside at once. */
  get concurrency(): number {
    return this.#isGentle ? GENTLE.concurrency : this.pace.concurrency;
  }

  get #least(): number {
    return this.#isGentle ? Math.max(GENTLE.delay, this.pace.delay) : this.pace.delay;
  }
}
