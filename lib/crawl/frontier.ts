import type { Cause } from "../facts/cause.ts";

export type AddressState = "queued" | "read" | "unread";

/** One known address of a run. */
export interface Address {
  readonly url: string;
  readonly state: AddressState;
  /** Lower is read earlier; see `links-to-follow.ts`. */
  readonly priority: number;
  /** Order of discovery, which breaks ties of priority. */
  readonly sequence: number;
  readonly cause: Cause | null;
}

/**
 * The addresses of one run: which are known, which comes next. Holds no lease on disk, so that a killed worker
 * loses nothing: whatever was in flight is still `queued` when the frontier is built again from its rows.
 */
export class Frontier {
  readonly #addresses = new Map<string, Address>();
  readonly #queues = new Map<number, string[]>();
  readonly #leased = new Set<string>();
  #settled = 0;

  /** @param maxPages how many addresses may be asked for in the whole run */
  constructor(
    private readonly maxPages: number,
    known: readonly Address[] = [],
  ) {
    const inOrder = [...known].sort((a, b) => a.sequence - b.sequence);
    for (const address of inOrder) this.#add(address);
  }

  get known(): number {
    return this.#addresses.size;
  }

  get settled(): number {
    return this.#settled;
  }

  get inFlight(): number {
    return this.#leased.size;
  }

  /** How many addresses this run can still ask for, those in flight included. */
  get remaining(): number {
    return Math.max(0, Math.min(this.known, this.maxPages) - this.#settled);
  }

  state(url: string): AddressState | undefined {
    return this.#addresses.get(url)?.state;
  }

  /** Adds an address; null when it is known already. */
  discover(url: string, priority: number): Address | null {
    if (this.#addresses.has(url)) return null;
    const address: Address = { url, state: "queued", priority, sequence: this.known, cause: null };
    this.#add(address);
    return address;
  }

  /** Leases the next address, or null when none is left or the budget is spent. */
  next(): string | null {
    if (this.#settled + this.#leased.size >= this.maxPages) return null;
    for (const priority of [...this.#queues.keys()].sort((a, b) => a - b)) {
      const url = this.#take(priority);
      if (url !== null) return url;
    }
    return null;
  }

  /** Gives a lease back unread: the address is queued again where it stood. */
  release(url: string): void {
    if (!this.#leased.delete(url)) return;
    const address = this.#addresses.get(url);
    if (address?.state === "queued") this.#queue(address.priority).unshift(url);
  }

  /** Ends a lease. A settled address stays settled. */
  settle(url: string, state: Exclude<AddressState, "queued">, cause: Cause | null): Address | null {
    this.#leased.delete(url);
    const address = this.#addresses.get(url);
    if (address?.state !== "queued") return null;
    const settled = { ...address, state, cause };
    this.#addresses.set(url, settled);
    this.#settled += 1;
    return settled;
  }

  /** All addresses in order of discovery. */
  addresses(): Address[] {
    return [...this.#addresses.values()];
  }

  #add(address: Address): void {
    this.#addresses.set(address.url, address);
    if (address.state === "queued") this.#queue(address.priority).push(address.url);
    else this.#settled += 1;
  }

  #queue(priority: number): string[] {
    const queue = this.#queues.get(priority) ?? [];
    this.#queues.set(priority, queue);
    return queue;
  }

  #take(priority: number): string | null {
    const queue = this.#queue(priority);
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      if (this.#addresses.get(url)?.state !== "queued") continue; // settled through a redirect meanwhile
      this.#leased.add(url);
      return url;
    }
    return null;
  }
}
