import type { TagKind } from "./tag-kind.ts";

/** The elements that are open while a page is read; each step takes a time that does not grow with their depth. */
export class OpenTags<T> {
  private readonly kinds: TagKind[] = [];
  private readonly things: T[] = [];

  /** `closed` hears of each element that ends, the innermost first. */
  constructor(private readonly closed: (thing: T) => void) {}

  get depth(): number {
    return this.kinds.length;
  }

  /** The kind of the innermost open element. */
  get innermost(): TagKind | undefined {
    return this.kinds[this.kinds.length - 1];
  }

  /** Ends what the tag about to open ends by itself. */
  makeWayFor({ ends }: TagKind): void {
    if (ends === null) return;
    for (let top = this.innermost; top !== undefined && ends.has(top.name); top = this.innermost) this.pop();
  }

  push(kind: TagKind, thing: T): void {
    this.kinds.push(kind);
    this.things.push(thing);
    kind.open += 1;
  }

  /** Ends the innermost element of this kind and all inside it; false when none is open. */
  end(kind: TagKind): boolean {
    if (kind.open === 0) return false;
    while (this.innermost !== kind) this.pop();
    this.pop();
    return true;
  }

  endAll(): void {
    while (this.kinds.length > 0) this.pop();
  }

  private pop(): void {
    const kind = this.kinds.pop();
    const thing = this.things.pop();
    if (kind === undefined || thing === undefined) return;
    kind.open -= 1;
    this.closed(thing);
  }
}
