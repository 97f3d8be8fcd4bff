import type { Cause } from "../facts/cause.ts";
import { PRIORITY } from "./priority.ts";
import { Traps } from "./traps.ts";

export type AddressState = "queued" | "read" | "unread";

/** One known address of a run. */
export interface Address {
  readonly url: string;
  readonly state: AddressState;
  /** Lower is read earlier; see `priority.ts`. */
  readonly priority: number;
  /** Order of discovery, which breaks ties of priority. */
  readonly sequence: number;
  readonly cause: Cause | null;
}

/** How many addresses a run may ask for: in all, and of each host that is not the bureau's own. */
export interface Budget {
  readonly total: number;
  readonly homeHost: string;
  readonly otherHosts: number;
}

/**
 * The addresses of one run: which are known, which comes next. Holds no lease on disk, so that a killed worker
 * loses nothing: whatever was in flight is still `queued` when the frontier is built again from its rows.
 */
export class Frontier {
  readonly #addresses = new Map<string, Address>();
  readonly #queues = new Map<number, string[]>();
  readonly #leased = new Set<string>();
  readonly #traps = new Traps();
  readonly #closedTraps = new Set<string>();
  readonly #spent = new Map<string, number>();
  #settled = 0;

  constructor(
    private readonly budget: Budget,
    known: readonly Address[] = [],
  ) {
    const inOrder = [...known].sort((a, b) => a.sequence - b.sequence);
    for (const address of inOrder) {
      const trap = this.#traps.trapOf(address.url);
      if (trap !== null) this.#closedTraps.add(trap);
      this.#add(address);
    }
  }

  /** How many addresses the run knows. */
  get known(): number {
    return this.#addresses.size;
  }

  state(url: string): AddressState | undefined {
    return this.#addresses.get(url)?.state;
  }

  /** Whether the address is only to be tried, not read. */
  isProbe(url: string): boolean {
    return this.#addresses.get(url)?.priority === PRIORITY.probe;
  }

  /**
   * Adds an address, or moves one that waits further to the front; null where nothing changes. Of a trap's addresses
   * the first one too many is kept, as one that was left out on purpose, and no other.
   */
  discover(url: string, priority: number): Address | null {
    const known = this.#addresses.get(url);
    if (known) return this.#raise(known, priority);
    const trap = this.#traps.trapOf(url);
    if (trap !== null && this.#closedTraps.has(trap)) return null;
    if (trap !== null) this.#closedTraps.add(trap);
    const state = trap === null ? "queued" : "unread";
    const cause = trap === null ? null : "out-of-budget";
    const address: Address = { url, state, priority, sequence: this.known, cause };
    this.#add(address);
    return address;
  }

  /** Leases the next address, or null when none is left or the budget is spent. */
  next(): string | null {
    if (this.#settled + this.#leased.size >= this.budget.total) return null;
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
    this.#count(url);
    return settled;
  }

  /** Queues a settled address once more, behind its equals: should it be at fault after all, others come first. */
  requeue(url: string): Address | null {
    const address = this.#addresses.get(url);
    if (address === undefined || address.state === "queued") return null;
    const queued: Address = { ...address, state: "queued", cause: null };
    this.#addresses.set(url, queued);
    this.#settled -= 1;
    this.#spend(url, -1);
    this.#queue(queued.priority).push(url);
    return queued;
  }

  /** All addresses in order of discovery. */
  addresses(): Address[] {
    return [...this.#addresses.values()];
  }

  #add(address: Address): void {
    this.#addresses.set(address.url, address);
    if (address.state === "queued") this.#queue(address.priority).push(address.url);
    else this.#count(address.url);
  }

  /** An address that was only tried may turn out to be one to read. */
  #raise(known: Address, priority: number): Address | null {
    const wasProbed = known.state === "read" && known.priority === PRIORITY.probe;
    if (priority >= known.priority || (known.state !== "queued" && !wasProbed)) return null;
    if (wasProbed) this.requeue(known.url);
    const raised: Address = { ...known, state: "queued", cause: null, priority };
    this.#addresses.set(known.url, raised);
    if (!this.#leased.has(known.url)) this.#queue(priority).push(known.url);
    return raised;
  }

  #queue(priority: number): string[] {
    const queue = this.#queues.get(priority) ?? [];
    this.#queues.set(priority, queue);
    return queue;
  }

  #take(priority: number): string | null {
    const queue = this.#queue(priority);
    while (queue[0] !== undefined && this.#isStale(queue[0], priority)) queue.shift();
    const place = queue.findIndex((url) => !this.#isStale(url, priority) && !this.#isSpent(url));
    const [url] = place < 0 ? [] : queue.splice(place, 1);
    if (url === undefined) return null;
    this.#leased.add(url);
    return url;
  }

  /** Settled through a redirect meanwhile, moved to the front, or under way. */
  #isStale(url: string, priority: number): boolean {
    const address = this.#addresses.get(url);
    return address?.state !== "queued" || address.priority !== priority || this.#leased.has(url);
  }

  #count(url: string): void {
    this.#settled += 1;
    this.#spend(url, 1);
  }

  #spend(url: string, addresses: number): void {
    const { host } = new URL(url);
    this.#spent.set(host, (this.#spent.get(host) ?? 0) + addresses);
  }

  #isSpent(url: string): boolean {
    const { host } = new URL(url);
    return host !== this.budget.homeHost && (this.#spent.get(host) ?? 0) >= this.budget.otherHosts;
  }
}
