import { Dexie } from "dexie";
import type { Change, Reviews } from "../audit/review/review.ts";
import type { GongkaiDatabase } from "./database.ts";

/** All views of a bureau's findings, by finding key. */
export async function reviewsOf(db: GongkaiDatabase, bureau: string): Promise<Reviews> {
  const rows = await db.reviews
    .where("[bureau+key]")
    .between([bureau, Dexie.minKey], [bureau, Dexie.maxKey])
    .toArray();
  return new Map(rows.map(({ key, history }) => [key, { key, history }]));
}

/** Adds to the history of one finding; what stood there before stays. Rejects, and writes nothing, where the store is full. */
export async function addChange(
  db: GongkaiDatabase,
  { bureau, key, change }: { bureau: string; key: string; change: Change },
): Promise<void> {
  await db.transaction("rw", db.reviews, async () => {
    const row = await db.reviews.get([bureau, key]);
    await db.reviews.put({ bureau, key, history: [...(row?.history ?? []), change] });
  });
}
