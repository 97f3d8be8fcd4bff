import type { Step } from "../../../lib/store/run-store.ts";
import type { RunRow } from "../../../lib/store/rows.ts";

const STORES = ["runs", "pages", "frontier", "findings"] as const;
const KEYS = { runs: "id", pages: ["runId", "url"], frontier: ["runId", "url"], findings: ["runId", "at"] };

/** The same rows under the same keys by bare IndexedDB: the limit of any store built on it. */
export class RawStore {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(name: string): Promise<RawStore> {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      for (const store of STORES) opening.result.createObjectStore(store, { keyPath: KEYS[store] });
    };
    return new RawStore(await answered(opening));
  }

  create(run: RunRow): Promise<void> {
    return this.#write((transaction) => transaction.objectStore("runs").put(run));
  }

  /** All rows in one transaction, a request each. */
  bulk(rows: readonly unknown[]): Promise<void> {
    return this.#write((transaction) => {
      const findings = transaction.objectStore("findings");
      for (const row of rows) findings.put(row);
    });
  }

  /** Steps of a crawl in one transaction, as our store does it. */
  commit(...steps: readonly Step[]): Promise<void> {
    return this.#write((transaction) => {
      for (const { runId, page } of steps)
        if (page) transaction.objectStore("pages").put({ runId, url: page.url, facts: page.facts });
      const addresses = transaction.objectStore("frontier");
      for (const row of steps.flatMap(({ frontier }) => frontier)) addresses.put(row);
      const last = steps.at(-1);
      const runs = transaction.objectStore("runs");
      const reading = runs.get(last?.runId ?? "");
      reading.onsuccess = () => runs.put({ ...Object(reading.result), ...last?.run });
    });
  }

  close(): void {
    this.db.close();
  }

  #write(fill: (transaction: IDBTransaction) => unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.db.transaction([...STORES], "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error(String(transaction.error)));
      fill(transaction);
    });
  }
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}
