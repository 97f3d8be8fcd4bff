import type { Hands } from "../../lib/crawl/hands.ts";
import { sendAuditor } from "../../lib/platform/auditor-tab.ts";

const WAIT_MS = 10_000;

type Errand = (hands: Hands) => Promise<unknown>;

/** What a tab's hands are wanted for beside a run: one errand a tab, over when it is done. */
export class TabErrands {
  readonly #waiting = new Map<number, Errand>();

  /** Sends for the tab's hands and does the errand with them. Rejects where no hands come. */
  async run<Value>(tabId: number, errand: (hands: Hands) => Promise<Value>): Promise<Value> {
    if (this.#waiting.has(tabId)) throw new Error("the tab is busy");
    const done = new Promise<Value>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the tab does not answer")), WAIT_MS);
      this.#waiting.set(tabId, (hands) => {
        clearTimeout(late);
        return errand(hands).then(resolve, reject);
      });
    });
    try {
      await sendAuditor(tabId);
      return await done;
    } finally {
      this.#waiting.delete(tabId);
    }
  }

  /** The errand that waits for this tab's hands, which is then no longer waiting; null where there is none. */
  take(tabId: number | undefined): Errand | null {
    const errand = tabId === undefined ? undefined : this.#waiting.get(tabId);
    if (tabId !== undefined) this.#waiting.delete(tabId);
    return errand ?? null;
  }
}
