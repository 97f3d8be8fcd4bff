import type { PageFacts } from "../facts/page-facts.ts";

type Columns = PageFacts["columns"];

/**
 * The pages of one run in as little memory as they need. Facts quote their page, and V8 keeps a quoted page alive as
 * long as the quotation: copies let it go. The menu is the same on most pages and is kept once.
 */
export class PageShelf {
  readonly #pages = new Map<string, PageFacts>();
  readonly #menus = new Map<string, Columns>();

  /** A page that is put under a known address takes the place of the one there. */
  put(url: string, { columns, ...facts }: PageFacts): void {
    this.#pages.set(url, { ...structuredClone(facts), columns: this.#kept(columns) });
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

  #kept(columns: Columns): Columns {
    const menu = JSON.stringify(columns);
    const kept = this.#menus.get(menu) ?? structuredClone(columns);
    this.#menus.set(menu, kept);
    return kept;
  }
}
