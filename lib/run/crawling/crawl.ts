import { Circuit, type Broken } from "../../crawl/circuit.ts";
import { Frontier } from "../../crawl/frontier.ts";
import type { Reach } from "../../crawl/links-to-follow.ts";
import type { Cause } from "../../facts/cause.ts";
import type { RunRow } from "../../store/rows.ts";
import type { KnownPage, RunStore, Step } from "../../store/run-store.ts";
import type { VisitRow } from "../../store/visit-rows.ts";
import type { Validators } from "../../crawl/hands.ts";
import { budgetOf } from "./budget-of.ts";
import { endOf, type CrawlEnd } from "./crawl-end.ts";
import { Journal, MOST_TOGETHER } from "./journal.ts";
import { LostPages } from "./lost-pages.ts";
import { readPolitely, REFUSED, type Reading, type ReaderPorts } from "./read-politely.ts";
import { RobotsOfRun } from "./robots-of-run.ts";
import { stepOf } from "./step-of.ts";
import { LEASE_MS } from "./writer.ts";

export interface CrawlPorts extends ReaderPorts {
  readonly store: RunStore;
  readonly toolVersion: string;
  readonly writer: string;
  /** How many addresses may be under way at once. */
  readonly concurrency: number;
  /** How many more are handed out before their turn, to hands that are far away. */
  readonly ahead: number;
  readonly reach: Reach;
  /** After a break: one address at a time until one is read. */
  readonly cautious: boolean;
}

const CLOSED: Reading = {
  facts: null,
  cause: "robots",
  detail: "robots.txt",
  validators: null,
  lost: null,
};

/** Pages that have been read and wait to be written: where they become so many, the disk sets the pace. */
const MOST_UNWRITTEN = 2 * MOST_TOGETHER;

/**
 * Reads a run's pages from where its frontier stands until nothing is left, as many at a time as politeness allows.
 * A page, what it leads to and the counts are written together, so that a crawl that dies at any moment loses only the
 * pages in flight and those of its last second. The server does not wait for the disk: the next page is asked for while
 * the last ones are written.
 */
export class Crawl {
  readonly #circuit: Circuit;
  readonly #robots: RobotsOfRun;
  readonly #unwritten = new Set<Promise<void>>();
  readonly #lost: LostPages;
  readonly #journal: Journal;
  #answering: Promise<boolean> | null = null;
  #end: CrawlEnd | null = null;

  private constructor(
    private run: RunRow,
    private readonly frontier: Frontier,
    private readonly ports: CrawlPorts,
    private readonly visited: ReadonlySet<string>,
  ) {
    const { store, clock } = ports;
    this.#journal = new Journal((...steps) => store.commit(...steps), clock);
    this.#robots = new RobotsOfRun(run, ports.hands, (robots) =>
      this.#write({ page: null, frontier: [], run: { robots } }),
    );
    this.#circuit = new Circuit(ports.cautious);
    const lost = frontier.addresses().filter(({ cause }) => cause === "network");
    this.#lost = new LostPages(
      lost.map(({ url }) => url),
      ports.cautious,
    );
  }

  static async of(run: RunRow, ports: CrawlPorts): Promise<Crawl> {
    const rows = await ports.store.frontier(run.id);
    ports.turnstiles.leaveAlone(run.rest ?? {});
    ports.turnstiles.goGently(run.gentle ?? []);
    const visited = await ports.store.visited(run.bureau.homeUrl);
    return new Crawl(run, new Frontier(budgetOf(run), rows), ports, visited);
  }

  /** Leases nothing more; what is in flight is still committed. */
  stop(): void {
    this.#end ??= { end: "stopped" };
  }

  async finished(): Promise<CrawlEnd> {
    const inFlight = new Set<Promise<void>>();
    for (;;) {
      while (inFlight.size < this.#mostAtOnce() && this.#diskKeepsUp(inFlight.size)) {
        const url = this.#end === null ? this.frontier.next() : null;
        if (url === null) break;
        const visit = this.#visit(url).finally(() => inFlight.delete(visit));
        inFlight.add(visit);
      }
      if (inFlight.size === 0) this.#journal.hurry();
      const pending = [...inFlight, ...this.#unwritten];
      if (pending.length > 0) await Promise.race(pending);
      else if (this.#end !== null || !(await this.#askAgain())) return this.#end ?? { end: "done" };
    }
  }

  #mostAtOnce(): number {
    if (!this.#circuit.isProved) return 1;
    const { concurrency, ahead, hands } = this.ports;
    return concurrency + (hands.readAhead === undefined ? 0 : ahead);
  }

  #diskKeepsUp(inFlight: number): boolean {
    return inFlight + this.#unwritten.size < MOST_UNWRITTEN;
  }

  #hasEnded(): boolean {
    return this.#end !== null;
  }

  async #visit(url: string): Promise<void> {
    try {
      const allowed = await this.#robots.allows(url);
      const goesOn = () => !this.#hasEnded();
      const manner = this.frontier.isProbe(url) ? "probe" : "read";
      const known = manner === "read" && this.visited.has(url) ? await this.#lastVisit(url) : null;
      const reading = allowed
        ? await readPolitely(
            url,
            { ...this.ports, onRest: () => this.#noteRest() },
            { manner, known, goesOn },
          )
        : CLOSED;
      if (reading === null || (!allowed && !goesOn())) {
        this.frontier.release(url);
        return;
      }
      this.#settle(url, reading);
    } catch (error) {
      this.frontier.release(url);
      this.#end ??= endOf(error);
    }
  }

  /** Takes a reading in at once, and sees to it that it is written: in the order of these calls. */
  #settle(url: string, reading: Reading): void {
    const written = Promise.all([this.#commit(url, reading), this.#judgeTheLine(url, reading)])
      .then(
        () => undefined,
        (error: unknown) => {
          this.frontier.release(url);
          this.#end ??= endOf(error);
        },
      )
      .finally(() => this.#unwritten.delete(written));
    this.#unwritten.add(written);
  }

  #visitRow(url: string, pageUrl: string, { etag, lastModified, hash }: Validators): VisitRow {
    const { id: runId, bureau } = this.run;
    const { toolVersion } = this.ports;
    return { homeUrl: bureau.homeUrl, url, etag, lastModified, hash, runId, pageUrl, toolVersion };
  }

  #lastVisit(url: string): Promise<KnownPage | null> {
    const { store, toolVersion } = this.ports;
    return store.lastVisit(this.run.bureau.homeUrl, url, toolVersion);
  }

  async #commit(url: string, { facts, cause, validators }: Reading): Promise<void> {
    const step = stepOf(this.run, this.frontier, url, facts, cause, this.ports.reach);
    const visit = step.page && validators ? this.#visitRow(url, step.page.url, validators) : undefined;
    this.run = { ...this.run, ...step.run, current: url };
    await this.#write({ ...step, visit, run: { ...step.run, current: url } });
  }

  /**
   * A home page that cannot be read, or many failures in a row, say something about the site and not about pages:
   * the run pauses, and these addresses are asked for again when it goes on. Where the home page answers while others
   * are lost, the line is there, or there again: a site with broken pages is audited all the same.
   */
  async #judgeTheLine(url: string, { cause, lost, detail }: Reading): Promise<void> {
    const broken = this.#circuit.record(url, cause ?? lost);
    this.#lost.record(url, cause ?? lost);
    if (cause !== null && url === this.run.bureau.homeUrl) {
      await this.#break({ because: reasonOf(cause), urls: [url] }, detail);
    } else if (broken?.because === "offline" && (await this.#siteAnswers())) {
      this.#circuit.prove();
      this.#lost.noteFailedLine();
    } else if (broken !== null) {
      await this.#break(broken, `${detail} × ${broken.urls.length}`);
    }
  }

  #siteAnswers(): Promise<boolean> {
    const goesOn = () => !this.#hasEnded();
    this.#answering ??= readPolitely(this.run.bureau.homeUrl, this.ports, { manner: "probe", goesOn })
      .then((reading) => reading !== null && reading.cause === null && reading.lost === null)
      .finally(() => (this.#answering = null));
    return this.#answering;
  }

  /** When nothing else is left; says whether anything is asked for again. */
  async #askAgain(): Promise<boolean> {
    try {
      const urls = this.#lost.takeSecondChances();
      if (urls.length > 0) await this.#requeue(urls);
      return urls.length > 0;
    } catch (error) {
      this.#end ??= endOf(error);
      return false;
    }
  }

  async #break({ because, urls }: Broken, detail: string): Promise<void> {
    this.#end ??= { end: "paused", because, detail };
    await this.#requeue(urls);
  }

  async #requeue(urls: readonly string[]): Promise<void> {
    const unread = urls.filter((url) => this.frontier.state(url) === "unread").length;
    const again = urls.flatMap((url) => this.frontier.requeue(url) ?? []);
    const { counts } = this.run;
    const read = counts.read - (again.length - unread);
    this.run = { ...this.run, counts: { ...counts, read, unread: counts.unread - unread } };
    await this.#write({
      page: null,
      frontier: again.map((address) => ({ ...address, runId: this.run.id })),
      run: { counts: this.run.counts },
    });
  }

  #noteRest(): Promise<void> {
    return this.#write({ page: null, frontier: [], run: {} });
  }

  /** Every word of the writer renews its lease, and tells how long hosts want to be left alone. */
  #write(step: Omit<Step, "runId" | "writer">): Promise<void> {
    const { writer, clock, turnstiles } = this.ports;
    const now = clock.now();
    const lease = { writer, until: now + LEASE_MS };
    const run = { ...step.run, lease, rest: turnstiles.resting(now) };
    return this.#journal.write({ ...step, runId: this.run.id, writer, run });
  }
}

/** What the failure of the home page says of the site. */
function reasonOf(cause: Cause): Broken["because"] {
  if (cause === "challenge") return "challenge";
  return REFUSED.has(cause) ? "blocked" : "offline";
}
