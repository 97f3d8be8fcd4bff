import type { Link, PageFacts } from "../facts/page-facts.ts";

type Columns = PageFacts["columns"];

/** Values that come again and again, each kept once. */
class Once<Value> {
  readonly #known = new Map<string, Value>();

  kept(value: Value): Value {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, value);
    return known ?? value;
  }
}

/**
 * What the pages of one run have in common, kept once: menu, footer, marks of the site. It is most of what is known of a
 * page. A link of a menu is copied, for it may quote its page, and V8 keeps a page alive as long as a quotation of it.
 */
export class RepeatedParts {
  readonly #links = new Map<string, { readonly number: number; readonly link: Link }>();
  readonly #menus = new Map<string, Columns>();
  readonly #sites = new Once<PageFacts["site"]>();
  readonly #places = new Once<PageFacts["column"]>();
  readonly #footers = new Once<PageFacts["footer"]>();
  readonly #metas = new Once<PageFacts["metas"]>();
  readonly #reasons = new Once<PageFacts["stateReason"]>();

  /** The same facts, in which what other pages have too is theirs. */
  kept(facts: PageFacts): PageFacts {
    return {
      ...facts,
      columns: this.#menu(facts.columns),
      site: this.#sites.kept(facts.site),
      column: this.#places.kept(facts.column),
      footer: this.#footers.kept(facts.footer),
      metas: this.#metas.kept(facts.metas),
      stateReason: this.#reasons.kept(facts.stateReason),
    };
  }

  /** Menus often differ in one link: each link is kept once, and each row of links. */
  #menu(columns: Columns): Columns {
    const links = columns.map((link) => this.#link(link));
    const key = links.map(({ number }) => number).join();
    const kept = this.#menus.get(key) ?? links.map(({ link }) => link);
    this.#menus.set(key, kept);
    return kept;
  }

  #link(link: Link) {
    const key = `${link.url} ${link.name}`;
    const known = this.#links.get(key);
    if (known !== undefined) return known;
    const kept = { number: this.#links.size, link: structuredClone(link) };
    this.#links.set(`${kept.link.url} ${kept.link.name}`, kept);
    return kept;
  }
}
