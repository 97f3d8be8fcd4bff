/** What a portal was asked since it was opened or since the counts were last set back. */
export interface Counts {
  readonly total: number;
  /** Requests for each path with query. */
  readonly byPath: Readonly<Record<string, number>>;
  /** Requests not answered yet, and the most there were at once. */
  readonly inFlight: number;
  readonly mostInFlight: number;
  /** Answers without a body, because the asker had the page already (304). */
  readonly unchanged: number;
  /** Of all answers' bodies. */
  readonly bytes: number;
}

/** Counts the requests of a server. */
export class RequestCounts {
  #byPath = new Map<string, number>();
  #inFlight = 0;
  #mostInFlight = 0;
  #unchanged = 0;
  #bytes = 0;

  arrived(path: string): void {
    this.#byPath.set(path, (this.#byPath.get(path) ?? 0) + 1);
    this.#inFlight += 1;
    this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight);
  }

  /** @param bytes of the body that was sent */
  answered(status: number, bytes: number): void {
    this.#bytes += bytes;
    if (status === 304) this.#unchanged += 1;
  }

  /** The answer was sent, or the asker has gone. */
  left(): void {
    this.#inFlight -= 1;
  }

  /** Forgets everything but what is in flight. */
  reset(): void {
    this.#byPath.clear();
    this.#mostInFlight = this.#inFlight;
    this.#unchanged = 0;
    this.#bytes = 0;
  }

  counts(): Counts {
    return {
      total: [...this.#byPath.values()].reduce((sum, count) => sum + count, 0),
      byPath: Object.fromEntries(this.#byPath),
      inFlight: this.#inFlight,
      mostInFlight: this.#mostInFlight,
      unchanged: this.#unchanged,
      bytes: this.#bytes,
    };
  }
}
