import type { Clock, Place } from "./hands.ts";
import { Pacer, type Pace } from "./pacer.ts";

interface Waiting {
  readonly place: Place;
  readonly owner: object;
  readonly handOver: () => void;
}

/**
 * The way into one host for everybody who reads there, whichever run sends them: never more inside than politeness
 * allows, and never two entering closer together than the delay.
 */
export class Turnstile {
  readonly #pacer: Pacer;
  readonly #queue: Waiting[] = [];
  #inside = 0;
  #rests = 0;

  constructor(
    pace: Pace,
    private readonly clock: Clock,
  ) {
    this.#pacer = new Pacer(pace);
  }

  /** A place that is not held yet. `owner`: whose it is; places are passed on only between those of one owner. */
  place(owner: object): Place {
    let isInside = false;
    const place: Place = {
      enter: async () => {
        await this.#placeFor(place, owner);
        isInside = true;
        await this.turn();
      },
      leave: (next) => {
        if (isInside) this.#handOver(next);
        isInside = false;
      },
      mayBePassedOn: () => this.#pacer.delay === 0 && this.#queue.every((waiting) => waiting.owner === owner),
    };
    return place;
  }

  /** Waits for the next start: for one more request of somebody who is inside already. */
  async turn(): Promise<void> {
    const wait = this.#pacer.reserve(this.clock.now());
    if (wait > 0) await this.clock.sleep(wait);
  }

  async #placeFor(place: Place, owner: object): Promise<void> {
    if (this.#inside < this.#pacer.concurrency) this.#inside += 1;
    else await new Promise<void>((handOver) => this.#queue.push({ place, owner, handOver }));
  }

  /** To this one where it still waits, else to whoever has waited longest. */
  #handOver(next: Place | undefined): void {
    const at = this.#queue.findIndex(({ place }) => place === next);
    const [chosen] = this.#queue.splice(Math.max(0, at), 1);
    if (chosen) chosen.handOver();
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

  /** The host has refused before: one at a time from now on, and slowly. */
  goGently(): void {
    this.#pacer.goGently();
  }

  answered(): void {
    this.#pacer.answered();
  }
}
