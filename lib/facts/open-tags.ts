/** Which innermost open elements a new tag ends without saying so: `<li>` ends `<li>`. */
const ENDED_BY: readonly (readonly [opening: string, ended: string])[] = [
  ["tr", "tr th td"],
  ["th", "th"],
  ["td", "thead th td"],
  ["body", "head link script"],
  ["li", "li"],
  ["dd dt", "dd dt"],
  ["rt rp", "rt rp"],
  ["tbody tfoot", "thead tbody"],
  ["option", "option"],
  ["optgroup", "optgroup option"],
  ["select input output button datalist textarea", "input option optgroup select button datalist textarea"],
  [
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form " +
      "header hr main nav ol pre section table ul",
    "p",
  ],
];
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDED_BY.flatMap(([opening, ended]) =>
    opening.split(" ").map((tag) => [tag, new Set(ended.split(" "))] as const),
  ),
);

/** The elements that are open while a page is read; each step takes a time that does not grow with their depth. */
export class OpenTags<T> {
  private readonly tags: string[] = [];
  private readonly things: T[] = [];
  private readonly count = new Map<string, number>();

  /** `closed` hears of each element that ends, the innermost first. */
  constructor(private readonly closed: (thing: T) => void) {}

  get depth(): number {
    return this.tags.length;
  }

  /** The name of the innermost open element. */
  get innermost(): string | undefined {
    return this.tags[this.tags.length - 1];
  }

  /** Ends what the tag about to open ends by itself. */
  makeWayFor(tag: string): void {
    const ended = ENDS.get(tag);
    if (ended === undefined) return;
    for (let top = this.innermost; top !== undefined && ended.has(top); top = this.innermost) this.pop();
  }

  push(tag: string, thing: T): void {
    this.tags.push(tag);
    this.things.push(thing);
    this.count.set(tag, (this.count.get(tag) ?? 0) + 1);
  }

  has(tag: string): boolean {
    return (this.count.get(tag) ?? 0) > 0;
  }

  /** Ends the innermost element of this name and all inside it; false when none is open. */
  end(tag: string): boolean {
    if (!this.has(tag)) return false;
    while (this.innermost !== tag) this.pop();
    this.pop();
    return true;
  }

  endAll(): void {
    while (this.tags.length > 0) this.pop();
  }

  private pop(): void {
    const tag = this.tags.pop();
    const thing = this.things.pop();
    if (tag === undefined || thing === undefined) return;
    this.count.set(tag, (this.count.get(tag) ?? 1) - 1);
    this.closed(thing);
  }
}
