import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Verdict } from "../../audit/records/verdict.ts";
import type { Site } from "../../audit/site/site.ts";
import { allowedBy } from "../../crawl/robots.ts";
import { inScope } from "../../facts/addresses/in-scope.ts";
import type { Cause } from "../../facts/cause.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { FrontierRow, RunRow } from "../../store/rows.ts";
import type { Amendment } from "../../store/run-store.ts";
import { summaryOf } from "../../store/summary-of.ts";
import { addressesOfItem } from "./addresses-of-item.ts";
import { knowsLess } from "./knows-less.ts";
import { judgingOf, type JudgePorts, type Judging } from "../judging/judging-of.ts";
import { readPolitely, type ReaderPorts } from "../crawling/read-politely.ts";

export type RecheckPorts = JudgePorts & ReaderPorts;

/** More pages than this are no re-check but an audit. */
const MOST_PAGES = 80;
/** A new link may lead to a new list, and that to a new document. */
const ROUNDS = 4;

/** The first page that could not be read, which ends looking. */
export interface Unread {
  readonly url: string;
  readonly cause: Cause;
}

/** Reads one item's pages of a finished run again and judges by them, beside what the run keeps; writes nothing. */
export class SecondLook {
  readonly #fresh = new Map<string, PageFacts>();

  private constructor(
    private readonly run: RunRow,
    private readonly ports: RecheckPorts,
    private readonly judging: Judging,
    private readonly old: readonly PageFacts[],
    private readonly rows: ReadonlyMap<string, FrontierRow>,
  ) {}

  static async of(run: RunRow & { readonly finishedAt: string }, ports: RecheckPorts): Promise<SecondLook> {
    const { store } = ports;
    const readBy = readByOf(run);
    const rows = new Map((await store.frontier(readBy)).map((row) => [row.url, row]));
    return new SecondLook(run, ports, await judgingOf(run, ports), await store.pages(readBy), rows);
  }

  /** Reads until a fresh judgement asks for nothing more; the first page that could not be read ends it. */
  async read(before: Verdict): Promise<Unread | null> {
    let verdict = before;
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = this.#wanted(verdict);
      if (wanted.length === 0) return null;
      for (const url of wanted) {
        const unread = await this.#readOne(url);
        if (unread !== null) return unread;
      }
      verdict = this.#judged(before.itemId);
    }
    return null;
  }

  amend(record: RunRecord, before: Verdict): { amendment: Amendment; after: Verdict } {
    const { run } = this;
    const site = this.#site();
    const after = this.#judged(before.itemId);
    const verdicts = record.verdicts.map((one) => (one.itemId === before.itemId ? after : one));
    const rows = this.#rowsNow();
    const amended = this.judging.record(site, verdicts, rows);
    const count = (state: FrontierRow["state"]) => rows.filter((row) => row.state === state).length;
    const pages = [...this.#fresh.values()].map((facts) => ({ url: this.#identityOf(facts), facts }));
    const at = new Date(this.ports.clock.now()).toISOString();
    return {
      after,
      amendment: {
        readBy: readByOf(run),
        pages,
        outdated: this.old.filter((page) => this.#isOutdated(page)).map((page) => this.#identityOf(page)),
        frontier: rows.filter((row) => this.#fresh.has(row.url)),
        record: amended,
        recheck: { itemId: before.itemId, at, before, read: [...this.#fresh.keys()] },
        run: {
          summary: summaryOf(amended),
          counts: { ...run.counts, known: rows.length, read: count("read"), unread: count("unread") },
        },
      },
    };
  }

  #wanted(verdict: Verdict): string[] {
    const item = this.judging.checklist.items.find(({ id }) => id === verdict.itemId);
    const needs = item && this.ports.registry.get(item.evaluator)?.needs;
    return addressesOfItem(verdict, this.#site(), needs)
      .flatMap((url) => normaliseUrl(url, this.run.bureau.homeUrl) ?? [])
      .filter((url) => !this.#fresh.has(url) && this.#isOurs(url))
      .slice(0, MOST_PAGES - this.#fresh.size);
  }

  #isOurs(url: string): boolean {
    return this.rows.has(url) || inScope(url, this.run.bureau.scopes);
  }

  async #readOne(url: string): Promise<Unread | null> {
    if (!this.#isAllowed(url)) return { url, cause: "robots" };
    const reading = await readPolitely(url, this.ports);
    if (reading === null || reading.facts === null || reading.cause !== null)
      return { url, cause: reading?.cause ?? "cancelled" };
    const { facts } = reading;
    // Hands without a browser neither draw a list nor open a file as a browser once did.
    if (this.old.some((page) => normaliseUrl(page.url) === normaliseUrl(url) && knowsLess(facts, page)))
      return { url, cause: "unsupported-type" };
    this.#fresh.set(url, facts);
    return null;
  }

  #isAllowed(url: string): boolean {
    const { origin } = new URL(url);
    const robots = this.run.obeysRobots ? this.run.robots[origin] : undefined;
    return robots === undefined || allowedBy(robots, origin)(url);
  }

  #judged(itemId: string): Verdict {
    const verdict = this.judging.judge(this.#site()).find((one) => one.itemId === itemId);
    if (verdict === undefined) throw new Error(`the checklist has no item ${itemId}`);
    return verdict;
  }

  #site(): Site {
    const kept = this.old.filter((page) => !this.#isOutdated(page));
    return this.judging.arrange([...kept, ...this.#fresh.values()], this.#rowsNow());
  }

  /** Whether a page was read again, under its own address or the one that led to it. */
  #isOutdated(page: PageFacts): boolean {
    const { homeUrl } = this.run.bureau;
    return [page.url, page.finalUrl].some((url) => this.#fresh.has(normaliseUrl(url, homeUrl) ?? url));
  }

  #rowsNow(): FrontierRow[] {
    const rows = new Map(this.rows);
    for (const url of this.#fresh.keys()) {
      const known = rows.get(url) ?? { runId: readByOf(this.run), url, priority: 0, sequence: rows.size };
      rows.set(url, { ...known, state: "read", cause: null });
    }
    return [...rows.values()];
  }

  #identityOf({ finalUrl }: PageFacts): string {
    return normaliseUrl(finalUrl, this.run.bureau.homeUrl) ?? finalUrl;
  }
}

/** The run whose pages this one stands on. */
function readByOf({ id, judgedFrom }: RunRow): string {
  return judgedFrom ?? id;
}
