import type { GongkaiDatabase } from "./database.ts";
import type { QueueRow } from "./queue-rows.ts";

/** What a bureau needs to be queued. */
export type QueueOrder = Pick<QueueRow, "homeUrl" | "name" | "scopes" | "checklistId">;

const UNDONE: ReadonlySet<string> = new Set(["waiting", "held", "opening", "running"]);

/** Puts bureaus at the end of the queue; one that waits or runs already stays where it is, one that ended begins anew. */
export async function enqueue(db: GongkaiDatabase, orders: readonly QueueOrder[]): Promise<void> {
  await db.transaction("rw", db.queue, async () => {
    const rows = await db.queue.toArray();
    const undone = rows.filter(({ state }) => UNDONE.has(state));
    const isHeld = undone.some(({ state }) => state === "held");
    const queued = new Set(undone.map(({ homeUrl }) => homeUrl));
    const fresh = orders.filter(({ homeUrl }) => !queued.has(homeUrl));
    const wanted = new Set(fresh.map(({ homeUrl }) => homeUrl));
    await db.queue.bulkDelete(rows.filter(({ homeUrl }) => wanted.has(homeUrl)).map(({ id }) => id));
    await db.queue.bulkAdd(
      fresh.map((order) => ({
        ...order,
        state: isHeld ? ("held" as const) : ("waiting" as const),
        because: null,
        detail: "",
        runId: null,
        tabId: null,
        attempts: 0,
      })),
    );
  });
}

/** Pauses the queue before the next bureau, or lets it go on. What runs now is not touched. */
export async function holdQueue(db: GongkaiDatabase, hold: boolean): Promise<void> {
  const [from, to] = hold ? (["waiting", "held"] as const) : (["held", "waiting"] as const);
  await db.queue.filter(({ state }) => state === from).modify({ state: to });
}

/** Takes a bureau out of the queue that does not run. */
export async function dequeue(db: GongkaiDatabase, id: number): Promise<void> {
  await db.queue.filter((row) => row.id === id && row.state !== "running").delete();
}
