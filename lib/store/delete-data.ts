import { Dexie } from "dexie";
import type { GongkaiDatabase } from "./database.ts";

/** Deletes a bureau with all its audits, pages and reviews, and what was said of it. Nothing of another bureau is touched. */
export async function deleteBureau(db: GongkaiDatabase, homeUrl: string): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    const runs = await db.runs.filter(({ bureau }) => bureau.homeUrl === homeUrl).primaryKeys();
    for (const runId of runs) {
      await db.pages.where("[runId+url]").between([runId, Dexie.minKey], [runId, Dexie.maxKey]).delete();
      await db.frontier.where("[runId+url]").between([runId, Dexie.minKey], [runId, Dexie.maxKey]).delete();
    }
    await db.records.bulkDelete(runs);
    await db.runs.bulkDelete(runs);
    await db.reviews.where("[bureau+key]").between([homeUrl, Dexie.minKey], [homeUrl, Dexie.maxKey]).delete();
    await db.visits.where("[homeUrl+url]").between([homeUrl, Dexie.minKey], [homeUrl, Dexie.maxKey]).delete();
    await db.queue.filter((waiting) => waiting.homeUrl === homeUrl).delete();
    await db.bureaus.delete(homeUrl);
  });
}

/** Deletes everything that is kept: audits, pages, reviews, bureaus, own checklists. */
export async function deleteEverything(db: GongkaiDatabase): Promise<void> {
  await db.transaction("rw", db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
