import type { Cause } from "../facts/cause.ts";

/**
 * So many refusals or failures one after the other mean the site or the line, not a page. Fewer of a lost line than
 * pages are under way at once: a server that restarts loses all of them together, and then answers again.
 */
const IN_A_ROW = { blocked: 5, challenge: 5, offline: 3 } as const;
const REASONS: Partial<Record<Cause, "blocked" | "challenge" | "offline">> = {
  blocked: "blocked",
  challenge: "challenge",
  network: "offline",
};

/** Why going on would only hammer a host, and the addresses to ask again once it answers: they are not at fault. */
export interface Broken {
  readonly because: "blocked" | "challenge" | "offline";
  readonly urls: readonly string[];
}

/** Counts failures of one kind in a row. */
export class Circuit {
  #cause: Cause | null = null;
  #urls: string[] = [];
  #isProved: boolean;

  /** @param cautious after a break: until one page is read, the first failure breaks again */
  constructor(cautious = false) {
    this.#isProved = !cautious;
  }

  /** Whether the host is known to answer. */
  get isProved(): boolean {
    return this.#isProved;
  }

  /** The host was seen to answer in another way: what failed before counts no more. */
  prove(): void {
    this.#isProved = true;
    this.#cause = null;
    this.#urls = [];
  }

  /** Takes the outcome of one address (null = it was read). */
  record(url: string, cause: Cause | null): Broken | null {
    if (cause === null) this.#isProved = true;
    this.#urls = cause !== null && cause === this.#cause ? [...this.#urls, url] : [url];
    this.#cause = cause;
    const because = cause === null ? undefined : REASONS[cause];
    if (because === undefined) return null;
    return this.#urls.length >= IN_A_ROW[because] || !this.#isProved ? { because, urls: this.#urls } : null;
  }
}
