import type { Clock } from "./hands.ts";
import type { Pace } from "./pacer.ts";
import { Turnstile } from "./turnstile.ts";

/** One turnstile a host, shared by every run of this process: two audits of one host are no excuse to hurry it. */
export class Turnstiles {
  readonly #hosts = new Map<string, Turnstile>();

  constructor(
    private readonly pace: Pace,
    private readonly clock: Clock,
  ) {}

  of(url: string): Turnstile {
    const { host } = new URL(url);
    const turnstile = this.#hosts.get(host) ?? new Turnstile(this.pace, this.clock);
    this.#hosts.set(host, turnstile);
    return turnstile;
  }
}
