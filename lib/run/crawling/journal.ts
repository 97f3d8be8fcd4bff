import type { Clock } from "../../crawl/hands.ts";
import type { Step } from "../../store/run-store.ts";

/** So long steps are gathered after a write began, then written together. A killed process loses what it has gathered. */
const GATHERED_FOR_MS = 1_000;
/** So many steps are written at once, however little time has passed. */
export const MOST_TOGETHER = 16;

type Commit = (...steps: readonly Step[]) => Promise<void>;

/**
 * Writes the steps of one crawl in the order in which they come. Those of a moment share a transaction: opening it, and
 * telling everybody who watches the run, costs more than writing a page. Once a write has failed none is tried any more:
 * what follows builds on what was lost.
 */
export class Journal {
  #gathered: Step[] = [];
  #together: Promise<void> | null = null;
  #isDue: Promise<unknown> = Promise.resolve();
  #hurry = (): void => undefined;

  constructor(
    private readonly commit: Commit,
    private readonly clock: Clock,
  ) {}

  /** Settles when the step is written, or rejects because it could not be. */
  write(step: Step): Promise<void> {
    this.#gathered.push(step);
    if (this.#gathered.length >= MOST_TOGETHER) this.hurry();
    this.#together ??= this.#writeWhenDue();
    return this.#together;
  }

  /** Nothing more will come soon: what is gathered need not wait for company. */
  hurry(): void {
    this.#hurry();
  }

  async #writeWhenDue(): Promise<void> {
    await this.#isDue;
    const steps = this.#gathered;
    this.#gathered = [];
    this.#together = null;
    const written = this.commit(...steps);
    const hurried = new Promise<void>((resolve) => (this.#hurry = resolve));
    this.#isDue = Promise.all([written, Promise.race([this.clock.sleep(GATHERED_FOR_MS), hurried])]);
    // Whoever wrote a step hears of its failure; that nobody may follow is no second one.
    this.#isDue.catch(() => undefined);
    return written;
  }
}
