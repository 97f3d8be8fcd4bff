import { findChecklist } from "../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../audit/checklist/checklist.ts";
import type { Registry } from "../audit/contract/evaluator.ts";
import type { Clock, Hands } from "../crawl/hands.ts";
import type { Pace } from "../crawl/pacer.ts";
import { Turnstiles } from "../crawl/turnstiles.ts";
import type { PauseReason, RunRow } from "../store/rows.ts";
import type { RunStore } from "../store/run-store.ts";
import type { CrawlEnd } from "./crawling/crawl-end.ts";
import { Crawl } from "./crawling/crawl.ts";
import { gentleHosts } from "./gentle-hosts.ts";
import { openedRun, type NewRun } from "./opened-run.ts";
import { reachOf } from "./crawling/reach-of.ts";
import { judgeRun } from "./judging/judge-run.ts";
import { recheckItem, type Recheck } from "./recheck/recheck-item.ts";
import { reopenedRun, type Reopening } from "./reopened-run.ts";
import { setBack } from "./setback.ts";
import { isHeld, LEASE_MS, type Writer } from "./crawling/writer.ts";

export interface DeskPorts {
  readonly store: RunStore;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly registry: Registry;
  readonly toolVersion: string;
  readonly writer: Writer;
}

/** Reasons after which a site is trusted again only once it has answered. */
const SHAKEN: ReadonlySet<PauseReason | null> = new Set<PauseReason>(["offline", "blocked", "challenge"]);

/**
 * Where runs are opened, paused and brought to their end. The store is the truth; the desk only remembers which
 * crawls are going on in this process, so a new desk after a crash carries on from the store.
 */
export class RunDesk {
  readonly #crawls = new Map<string, Crawl>();
  /** Runs whose crawl is being prepared. Hands that come for one of them wait, as they do while it is crawled. */
  readonly #beginning = new Set<string>();
  readonly #waiting = new Map<string, Hands>();
  readonly #judging = new Map<string, Promise<void>>();
  readonly #shaken = new Set<string>();
  /** Runs that paused because the disk is full, which also kept the pause from being written: id → what was seen. */
  readonly #unsaid = new Map<string, string>();
  readonly #turnstiles: Turnstiles;

  constructor(private readonly ports: DeskPorts) {
    this.#turnstiles = new Turnstiles(ports.pace, ports.clock);
  }

  /**
   * Opens a run with its home page queued. Addresses are brought to their identity first.
   * Throws where the scope of a public site's audit leads into the user's own network.
   */
  async open(request: NewRun): Promise<RunRow> {
    const { store, clock, checklists } = this.ports;
    const checklist = findChecklist(checklists, request.checklistId);
    const { run, home } = openedRun(request, checklist, clock.now());
    await store.create(run, [home]);
    return run;
  }

  /**
   * Crawls with these hands until the run is judged, pauses, or loses them. A run that is already being crawled
   * takes the new hands over when its old ones are gone.
   */
  async attach(runId: string, hands: Hands): Promise<void> {
    if (this.#crawls.has(runId) || this.#beginning.has(runId)) {
      this.#waiting.set(runId, hands);
      return;
    }
    this.#beginning.add(runId);
    const end = await this.#crawl(runId, hands);
    if (end === null) this.#waiting.delete(runId);
    else await this.#conclude(runId, end);
  }

  /** A function of its own, so that a crawl that has ended can be collected: judging needs its memory. */
  async #crawl(runId: string, hands: Hands): Promise<CrawlEnd | null> {
    const crawl = await this.#begin(runId, hands).finally(() => this.#beginning.delete(runId));
    if (crawl === null) return null;
    this.#crawls.set(runId, crawl);
    const end = await crawl.finished();
    this.#crawls.delete(runId);
    return end;
  }

  /** Null where the run is not to be crawled, or not by this process. */
  async #begin(runId: string, hands: Hands): Promise<Crawl | null> {
    const run = await this.ports.store.run(runId);
    if (run?.state !== "running" || this.#unsaid.has(runId) || !(await this.#claim(run))) return null;
    const { store, clock, pace, toolVersion } = this.ports;
    const { concurrency, delay } = pace;
    const crawl = await Crawl.of(run, {
      store,
      toolVersion,
      writer: this.ports.writer.id,
      hands,
      clock,
      concurrency,
      // Where there is a pause between requests, the next address comes in time by itself.
      ahead: delay === 0 ? concurrency : 0,
      reach: await reachOf(run, this.ports),
      turnstiles: this.#turnstiles,
      cautious: this.#shaken.has(runId),
    });
    this.#shaken.delete(runId);
    return crawl;
  }

  /** Whether nobody need send hands for the run: it is being crawled, or cannot be written at all. */
  isCrawling(runId: string): boolean {
    return this.#crawls.has(runId) || this.#unsaid.has(runId);
  }

  /** Stops leasing; what is in flight is still kept. */
  async pause(runId: string, because: PauseReason, detail = ""): Promise<void> {
    const run = await this.ports.store.run(runId);
    if (run?.state !== "running") return;
    this.#crawls.get(runId)?.stop();
    const setback = because === "offline" && { setback: setBack(run, this.ports.clock.now()) };
    try {
      await this.#update(runId, {
        state: "paused",
        pausedBecause: because,
        pauseDetail: detail,
        ...setback,
      });
      this.#unsaid.delete(runId);
    } catch (error) {
      // A full disk refuses even this word. The run stands still all the same, and `recover` says it later.
      if (because !== "storage-full") throw error;
      this.#unsaid.set(runId, detail);
    }
  }

  async #claim(run: RunRow): Promise<boolean> {
    const { store, writer, clock } = this.ports;
    const [seen, now] = [run.lease ?? null, clock.now()];
    if (await isHeld(seen, writer, now)) return false;
    return store.claim(run.id, seen, { writer: writer.id, until: now + LEASE_MS });
  }

  /** Makes a paused run ready to be crawled again; `attach` then gives it hands. */
  async resume(runId: string, tabId: number | null): Promise<void> {
    const run = await this.ports.store.run(runId);
    if (SHAKEN.has(run?.pausedBecause ?? null)) this.#shaken.add(runId);
    const hasRefused = run?.pausedBecause === "blocked" && { gentle: gentleHosts(run, [run.origin]) };
    await this.#update(runId, {
      state: "running",
      pausedBecause: null,
      pauseDetail: "",
      tabId,
      ...hasRefused,
    });
  }

  /**
   * Takes a run up again: what it left out for these causes is queued once more, and up to `morePages` pages beyond its
   * limit may be read. `attach` then gives it hands. False, and nothing happens, where nothing waits for that.
   */
  async reopen(runId: string, wish: Reopening): Promise<boolean> {
    const { store } = this.ports;
    const run = await store.run(runId);
    if (run === undefined || run.state === "running") return false;
    const step = reopenedRun(run, await store.frontier(runId), wish);
    if (step !== null) await store.commit(step);
    return step !== null;
  }

  /**
   * Reads again what one item of a finished run is judged by and keeps the fresh verdict in its record.
   * Null where there is no such finished run, or it came in a file without its pages. Rejects with `HandsLost` when the hands went away meanwhile.
   */
  async recheck(runId: string, itemId: string, hands: Hands): Promise<Recheck | null> {
    const { store, clock } = this.ports;
    const [run, record] = [await store.run(runId), await store.recordOf(runId)];
    if (run?.state !== "finished" || run.finishedAt === null || record === null) return null;
    if (!(await store.hasPages(run.judgedFrom ?? runId))) return null;
    const { finishedAt } = run;
    const ports = { ...this.ports, hands, clock, turnstiles: this.#turnstiles };
    return recheckItem({ ...run, finishedAt }, record, itemId, ports);
  }

  /** Judges what has been read so far; what has not becomes `cancelled`. */
  async cancel(runId: string): Promise<void> {
    // Before anything that takes time: what is asked from now on would be asked in vain.
    this.#crawls.get(runId)?.stop();
    const run = await this.ports.store.run(runId);
    if (run === undefined || run.state === "finished") return;
    await this.#update(runId, { state: "judging", cancelled: true });
    if (!this.#crawls.has(runId)) await this.#judge(runId);
  }

  /** Judges the runs that were being judged when the process died, and says what a full disk kept unsaid. */
  async recover(): Promise<void> {
    for (const [runId, detail] of this.#unsaid) await this.pause(runId, "storage-full", detail);
    for (const run of await this.ports.store.runsIn("judging")) {
      if (!this.#crawls.has(run.id)) await this.#judge(run.id);
    }
  }

  async #conclude(runId: string, end: CrawlEnd): Promise<void> {
    const run = await this.ports.store.run(runId);
    if (run === undefined) return;
    if (run.state === "judging" || (run.state === "running" && end.end === "done")) return this.#judge(runId);
    const hands = this.#waiting.get(runId);
    this.#waiting.delete(runId);
    if (run.state === "running" && end.end === "paused") return this.pause(runId, end.because, end.detail);
    if (run.state === "running" && hands) return this.attach(runId, hands);
  }

  /** Judging takes seconds on a large site: whoever asks for it meanwhile waits for the same result. */
  #judge(runId: string): Promise<void> {
    const judging =
      this.#judging.get(runId) ?? this.#judgeNow(runId).finally(() => this.#judging.delete(runId));
    this.#judging.set(runId, judging);
    return judging;
  }

  async #judgeNow(runId: string): Promise<void> {
    const { store } = this.ports;
    await this.#update(runId, { state: "judging" });
    const run = await store.run(runId);
    if (run === undefined) return;
    const finishedAt = new Date(this.ports.clock.now()).toISOString();
    const { record, summary } = await judgeRun({ ...run, finishedAt }, this.ports);
    await store.finish(runId, record, { state: "finished", finishedAt, summary, current: null });
  }

  #update(runId: string, run: Partial<RunRow>): Promise<void> {
    return this.ports.store.commit({ runId, page: null, frontier: [], run });
  }
}
