import type { Clock } from "./hands.ts";
import { Pacer, type Pace } from "./pacer.ts";

/**
 * The way into one host for everybody who reads there, whichever run sends them: never more inside than politeness
 * allows, and never two entering closer together than the delay.
 */
export class Turnstile {
  readonly #pacer: Pacer;
  readonly #queue: (() => void)[] = [];
  #inside = 0;
  #rests = 0;

  constructor(
    private readonly pace: Pace,
    private readonly clock: Clock,
  ) {
    this.#pacer = new Pacer(pace);
  }

  /** Waits for a place inside and for the next start. Whoever enters must leave. */
  async enter(): Promise<void> {
    if (this.#inside < this.pace.concurrency) this.#inside += 1;
    else await new Promise<void>((handOver) => this.#queue.push(handOver));
    await this.turn();
  }

  /** Waits for the next start: for one more request of somebody who is inside already. */
  async turn(): Promise<void> {
    const wait = this.#pacer.reserve(this.clock.now());
    if (wait > 0) await this.clock.sleep(wait);
  }

  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#inside -= 1;
  }

  /** The host was too slow, refused for the moment, or asked for `retryAfterMs` of rest. */
  struggled(retryAfterMs: number): void {
    const now = this.clock.now();
    this.#pacer.struggled(now, retryAfterMs);
    if (retryAfterMs > 0) this.#rests = Math.max(this.#rests, now + retryAfterMs);
  }

  /** Until when, in epoch milliseconds, the host has asked to be left alone; 0 where it has not. */
  get rests(): number {
    return this.#rests;
  }

  /** Nobody enters before this instant, epoch milliseconds. */
  leaveAloneUntil(instant: number): void {
    this.#rests = Math.max(this.#rests, instant);
    this.#pacer.rest(instant);
  }

  answered(): void {
    this.#pacer.answered();
  }
}
