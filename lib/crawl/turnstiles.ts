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

  /** Which hosts want to be left alone after this instant, and until when. */
  resting(now: number): Record<string, number> {
    const all = [...this.#hosts].map(([host, { rests }]): [string, number] => [host, rests]);
    return Object.fromEntries(all.filter(([, rests]) => rests > now));
  }

  /** Takes over from another process what `resting` said there. */
  leaveAlone(hosts: Readonly<Record<string, number>>): void {
    for (const [host, until] of Object.entries(hosts)) this.of(`http://${host}/`).leaveAloneUntil(until);
  }

  /** These hosts have refused before and are asked again by a person's wish. */
  goGently(hosts: readonly string[]): void {
    for (const host of hosts) this.of(`http://${host}/`).goGently();
  }

  of(url: string): Turnstile {
    const { host } = new URL(url);
    const turnstile = this.#hosts.get(host) ?? new Turnstile(this.pace, this.clock);
    this.#hosts.set(host, turnstile);
    return turnstile;
  }
}
