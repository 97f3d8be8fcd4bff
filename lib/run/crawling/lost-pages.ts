import type { Cause } from "../../facts/cause.ts";

/**
 * Pages that a failing line took from a crawl. An outage also takes one or two at its edges, which no row of failures
 * shows: once the line is known to have failed, each lost page gets one more chance.
 */
export class LostPages {
  readonly #lost: Set<string>;
  readonly #askedAgain = new Set<string>();
  #lineFailed: boolean;

  /** @param lost what an earlier crawl of the run has lost; @param lineFailed whether it ended for that */
  constructor(lost: readonly string[], lineFailed: boolean) {
    this.#lost = new Set(lost);
    this.#lineFailed = lineFailed;
  }

  /** Takes the outcome of one address (null = it was read). */
  record(url: string, cause: Cause | null): void {
    if (cause === "network") this.#lost.add(url);
    else this.#lost.delete(url);
  }

  /** The line failed, and is there again. */
  noteFailedLine(): void {
    this.#lineFailed = true;
  }

  /** What to ask for once more; an address is given only once. */
  takeSecondChances(): string[] {
    if (!this.#lineFailed) return [];
    const urls = [...this.#lost].filter((url) => !this.#askedAgain.has(url));
    for (const url of urls) this.#askedAgain.add(url);
    return urls;
  }
}
