import type { Page } from "./dialect.ts";

/** Pages that are written when they are asked for and not kept, so that a portal of ten thousand weighs no more than its data. */
export class OnDemand implements ReadonlyMap<string, Page> {
  constructor(private readonly writers: ReadonlyMap<string, () => Page>) {}

  get size(): number {
    return this.writers.size;
  }

  get(address: string): Page | undefined {
    return this.writers.get(address)?.();
  }

  has(address: string): boolean {
    return this.writers.has(address);
  }

  keys(): MapIterator<string> {
    return this.writers.keys();
  }

  *values(): Generator<Page, undefined> {
    for (const write of this.writers.values()) yield write();
  }

  *entries(): Generator<[string, Page], undefined> {
    for (const [address, write] of this.writers) yield [address, write()];
  }

  [Symbol.iterator](): Generator<[string, Page], undefined> {
    return this.entries();
  }

  forEach(visit: (page: Page, address: string, pages: ReadonlyMap<string, Page>) => void): void {
    for (const [address, page] of this) visit(page, address, this);
  }
}
