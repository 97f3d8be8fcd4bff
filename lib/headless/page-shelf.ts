import type { PageFacts } from "../facts/page-facts.ts";
import { RepeatedParts } from "../store/repeated-parts.ts";

/**
 * The pages of one run in as little memory as they need. Facts quote their page, and V8 keeps a quoted page alive as
 * long as the quotation: copies let it go.
 */
export class PageShelf {
  readonly #pages = new Map<string, PageFacts>();
  readonly #parts = new RepeatedParts();

  /** A page that is put under a known address takes the place of the one there. */
  put(url: string, { columns, ...facts }: PageFacts): void {
    this.#pages.set(url, this.#parts.kept({ ...structuredClone(facts), columns }));
  }

  get(url: string): PageFacts | undefined {
    return this.#pages.get(url);
  }

  delete(url: string): void {
    this.#pages.delete(url);
  }

  all(): PageFacts[] {
    return [...this.#pages.values()];
  }
}
