import type { GongkaiDatabase } from "./database.ts";

/**
 * The ids of all runs, ordered by their state. A live query of it hears when a run comes, goes or changes its state,
 * and not of every page that is read.
 */
export function runsByState(db: GongkaiDatabase): Promise<string[]> {
  return db.runs.orderBy("state").primaryKeys();
}
