import type { QueueRow, QueueStop } from "../../store/queue-rows.ts";
import type { PauseReason, RunRow } from "../../store/rows.ts";

/** What the queue needs of the world. */
export interface QueuePorts {
  /** In the order in which they are to be audited. */
  rows(): Promise<readonly QueueRow[]>;
  update(id: number, changes: Partial<QueueRow>): Promise<void>;
  run(runId: string): Promise<RunRow | undefined>;
  runsGoingOn(): Promise<readonly RunRow[]>;
  /** Opens a site in a tab of its own and waits until it is there. */
  open(homeUrl: string): Promise<Opened>;
  close(tabId: number): Promise<void>;
  start(row: QueueRow, tabId: number): Promise<Started>;
  /** Carries a paused run on in this tab. */
  resume(runId: string, tabId: number): Promise<Started>;
}

export type Opened = { readonly tabId: number } | { readonly stop: QueueStop; readonly detail: string };
export type Started = { readonly runId: string } | { readonly stop: QueueStop; readonly detail: string };

/** A site that is opened so often in vain is left. */
const MOST_ATTEMPTS = 3;

/** Pauses that another bureau need not wait for. On the others (user, offline, storage full) the queue waits. */
const GOES_ON_AFTER: Partial<Record<PauseReason, QueueStop>> = { blocked: "blocked", error: "error" };

/**
 * Audits the queued bureaus one at a time. Everything it knows is in the store, so a step may be asked for at any time
 * and by a new process: it looks where things stand and does what is due.
 */
export class AuditQueue {
  #step: Promise<void> | null = null;
  #again = false;

  constructor(private readonly ports: QueuePorts) {}

  /** Does what is due. While a step goes on, another one asked for follows it. */
  async step(): Promise<void> {
    if (this.#step !== null) {
      this.#again = true;
      return this.#step;
    }
    this.#step = this.#work().finally(() => (this.#step = null));
    return this.#step;
  }

  async #work(): Promise<void> {
    do {
      this.#again = false;
      while (await this.#once());
    } while (this.#isAskedAgain());
  }

  #isAskedAgain(): boolean {
    return this.#again;
  }

  /** One move; true where another may follow at once. */
  async #once(): Promise<boolean> {
    const rows = await this.ports.rows();
    const current = rows.find(({ state }) => state === "opening" || state === "running");
    if (current !== undefined) return await this.#follow(current);
    const next = rows.find(({ state }) => state === "waiting");
    if (next === undefined || (await this.ports.runsGoingOn()).length > 0) return false;
    await this.#begin(next);
    return true;
  }

  /** Looks after the bureau whose turn it is. */
  async #follow(row: QueueRow): Promise<boolean> {
    const run = row.runId === null ? undefined : await this.ports.run(row.runId);
    // Opened, but no audit: the process that opened it has died.
    if (run === undefined) return await this.#retry(row);
    if (run.state === "finished") return await this.#leave(row, { state: "done" });
    if (run.state !== "paused" || run.pausedBecause === null) return false;
    if (run.pausedBecause === "tab-closed") return await this.#retry(row);
    const stop = GOES_ON_AFTER[run.pausedBecause];
    if (stop === undefined) return false;
    return await this.#leave(row, { state: "stopped", because: stop, detail: run.pauseDetail });
  }

  async #retry(row: QueueRow): Promise<boolean> {
    if (row.attempts >= MOST_ATTEMPTS) {
      const because = row.runId === null ? "not-opened" : "tab-closed";
      return await this.#leave(row, { state: "stopped", because });
    }
    await this.#begin(row);
    return true;
  }

  async #begin(row: QueueRow): Promise<void> {
    const { ports } = this;
    await ports.update(row.id, { state: "opening", attempts: row.attempts + 1 });
    const opened = await ports.open(row.homeUrl);
    if ("stop" in opened) return this.#stop(row, opened);
    const { tabId } = opened;
    await ports.update(row.id, { tabId });
    const started = await (row.runId === null ? ports.start(row, tabId) : ports.resume(row.runId, tabId));
    if ("stop" in started) return this.#stop({ ...row, tabId }, started);
    await ports.update(row.id, { state: "running", runId: started.runId });
  }

  async #stop(row: QueueRow, { stop, detail }: Extract<Opened, { stop: QueueStop }>): Promise<void> {
    await this.#leave(row, { state: "stopped", because: stop, detail });
  }

  async #leave(row: QueueRow, changes: Partial<QueueRow>): Promise<true> {
    await this.ports.update(row.id, changes);
    if (row.tabId !== null && changes.because !== "blocked") await this.ports.close(row.tabId);
    return true;
  }
}
