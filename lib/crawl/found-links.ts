import { inScope } from "../facts/addresses/in-scope.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";

export interface FoundLink {
  readonly url: string;
  readonly priority: number;
}

/** The addresses that one page leads to, under their identity, each with its priority. */
export class FoundLinks {
  readonly #priorities = new Map<string, number>();

  constructor(
    private readonly homeUrl: string,
    private readonly scopes: readonly string[],
  ) {}

  isInScope(url: string): boolean {
    return inScope(normaliseUrl(url, this.homeUrl) ?? "", this.scopes);
  }

  /** Takes an address inside the scope; any other is passed over. Of several priorities the most urgent one holds. */
  add(written: string, priority: number): void {
    const url = normaliseUrl(written, this.homeUrl);
    if (url !== null && inScope(url, this.scopes))
      this.set(url, Math.min(priority, this.#priorities.get(url) ?? priority));
  }

  /** Takes an address, given under its identity, wherever it lies and whatever priority it had. */
  set(url: string, priority: number): void {
    this.#priorities.set(url, priority);
  }

  /** In the order in which they were found. */
  all(): FoundLink[] {
    return [...this.#priorities].map(([url, priority]) => ({ url, priority }));
  }
}
