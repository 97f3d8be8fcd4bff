import { Circuit } from "../crawl/circuit.ts";
import { Frontier } from "../crawl/frontier.ts";
import type { Reach } from "../crawl/links-to-follow.ts";
import { allowedBy } from "../crawl/robots.ts";
import type { PauseReason, RunRow } from "../store/rows.ts";
import type { RunStore } from "../store/run-store.ts";
import { HandsLost } from "../crawl/hands.ts";
import { readPolitely, REFUSED, type Reading, type ReaderPorts } from "./reader.ts";
import { stepOf } from "./step.ts";

export interface CrawlPorts extends ReaderPorts {
  readonly store: RunStore;
  /** How many addresses may be under way at once. */
  readonly concurrency: number;
  readonly reach: Reach;
}

/** How a crawl ended: everything asked for was settled, or why it stopped before. */
export type CrawlEnd =
  | { readonly end: "done" }
  | { readonly end: "stopped" }
  | { readonly end: "hands-lost" }
  | { readonly end: "paused"; readonly because: PauseReason; readonly detail: string };

const CLOSED: Reading = { facts: null, cause: "robots", detail: "robots.txt" };

/**
 * Reads a run's pages from where its frontier stands until nothing is left, as many at a time as politeness allows.
 * Every page is one transaction, so that a crawl that dies at any moment loses only the pages in flight.
 */
export class Crawl {
  readonly #circuit = new Circuit();
  readonly #rules = new Map<string, Promise<(url: string) => boolean>>();
  #end: CrawlEnd | null = null;

  private constructor(
    private run: RunRow,
    private readonly frontier: Frontier,
    private readonly ports: CrawlPorts,
  ) {}

  static async of(run: RunRow, ports: CrawlPorts): Promise<Crawl> {
    const rows = await ports.store.frontier(run.id);
    return new Crawl(run, new Frontier(run.maxPages, rows), ports);
  }

  /** Leases nothing more; what is in flight is still committed. */
  stop(): void {
    this.#end ??= { end: "stopped" };
  }

  async finished(): Promise<CrawlEnd> {
    const inFlight = new Set<Promise<void>>();
    for (;;) {
      while (inFlight.size < this.ports.concurrency) {
        const url = this.#end === null ? this.frontier.next() : null;
        if (url === null) break;
        const visit = this.#visit(url).finally(() => inFlight.delete(visit));
        inFlight.add(visit);
      }
      if (inFlight.size === 0) return this.#end ?? { end: "done" };
      await Promise.race(inFlight);
    }
  }

  #hasEnded(): boolean {
    return this.#end !== null;
  }

  async #visit(url: string): Promise<void> {
    try {
      const allowed = await this.#allows(url);
      const wanted = () => !this.#hasEnded();
      const reading = allowed ? await readPolitely(url, this.ports, wanted) : CLOSED;
      if (reading === null || (!allowed && !wanted())) {
        this.frontier.release(url);
        return;
      }
      await this.#commit(url, reading);
      this.#judgeTheLine(url, reading);
    } catch (error) {
      this.frontier.release(url);
      this.#end ??= endOf(error);
    }
  }

  /** Asks each site once a run; an answer that could not be had is asked for again by the next crawl. */
  async #allows(url: string): Promise<boolean> {
    if (this.run.obeysRobots === false) return true;
    const { origin } = new URL(url);
    const rules = this.#rules.get(origin) ?? this.#rulesOf(origin);
    this.#rules.set(origin, rules);
    return (await rules)(url);
  }

  async #rulesOf(origin: string): Promise<(url: string) => boolean> {
    const known = this.run.robots[origin];
    const robots = known ?? (await this.ports.hands.robots(origin));
    if (known === undefined && robots.kind !== "unreachable") {
      this.run = { ...this.run, robots: { ...this.run.robots, [origin]: robots } };
      const run = { robots: this.run.robots };
      await this.ports.store.commit({ runId: this.run.id, page: null, frontier: [], run });
    }
    return allowedBy(robots, origin);
  }

  async #commit(url: string, { facts, cause }: Reading): Promise<void> {
    const step = stepOf(this.run, this.frontier, url, facts, cause, this.ports.reach);
    this.run = { ...this.run, ...step.run, current: url };
    await this.ports.store.commit({ ...step, run: { ...step.run, current: url } });
  }

  /** A home page that cannot be read, or many failures in a row, say something about the site and not about pages. */
  #judgeTheLine(url: string, { cause, detail }: Reading): void {
    const reason = this.#circuit.record(cause);
    const isHome = url === this.run.bureau.homeUrl;
    if (cause !== null && isHome) {
      const because = REFUSED.has(cause) ? "blocked" : "offline";
      this.#end ??= { end: "paused", because, detail };
    } else if (reason !== null) {
      this.#end ??= { end: "paused", because: reason, detail: `${detail} × ${this.#circuit.count}` };
    }
  }
}

function endOf(error: unknown): CrawlEnd {
  if (error instanceof HandsLost) return { end: "hands-lost" };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const full = /quota/i.test(detail);
  return { end: "paused", because: full ? "storage-full" : "error", detail };
}
