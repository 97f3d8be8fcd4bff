import type { Link, PageFacts } from "../facts/page-facts.ts";

type Columns = PageFacts["columns"];

/**
 * The menus of one run's pages in as little memory as they need. They are most of what is known of a page, and the same
 * on most of them: each link is kept once, and each menu once. What is kept quotes nothing, for V8 keeps a quoted page
 * alive as long as the quotation.
 */
export class Menus {
  readonly #links = new Map<string, { readonly number: number; readonly link: Link }>();
  readonly #menus = new Map<string, Columns>();

  /** The menu that stands for one of the same links in the same order. */
  kept(columns: Columns): Columns {
    const links = columns.map((link) => this.#keptLink(link));
    const key = links.map(({ number }) => number).join();
    const kept = this.#menus.get(key) ?? links.map(({ link }) => link);
    this.#menus.set(key, kept);
    return kept;
  }

  #keptLink(link: Link) {
    const key = `${link.url} ${link.name}`;
    const known = this.#links.get(key);
    if (known !== undefined) return known;
    const kept = { number: this.#links.size, link: structuredClone(link) };
    this.#links.set(`${kept.link.url} ${kept.link.name}`, kept);
    return kept;
  }
}
