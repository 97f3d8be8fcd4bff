import type { Cause } from "../facts/cause.ts";

/** So many refusals or failures one after the other mean the site or the line, not a page. */
const IN_A_ROW = 5;
const REASONS: Partial<Record<Cause, "blocked" | "offline">> = {
  blocked: "blocked",
  challenge: "blocked",
  network: "offline",
};

/** Counts failures of one kind in a row, and says when going on would only hammer a host that refuses. */
export class Circuit {
  #cause: Cause | null = null;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Takes the outcome of one page (null = it was read); gives the reason to stop, or null. */
  record(cause: Cause | null): "blocked" | "offline" | null {
    this.#count = cause !== null && cause === this.#cause ? this.#count + 1 : 1;
    this.#cause = cause;
    if (cause === null || this.#count < IN_A_ROW) return null;
    return REASONS[cause] ?? null;
  }
}
