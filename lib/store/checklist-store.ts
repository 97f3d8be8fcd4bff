import type { Checklist } from "../audit/checklist/checklist.ts";
import type { GongkaiDatabase } from "./database.ts";

/** Every revision of the user's own checklists. */
export async function ownChecklists(db: GongkaiDatabase): Promise<readonly Checklist[]> {
  return (await db.checklists.toArray()).map(({ checklist }) => checklist);
}

/**
 * Keeps a checklist as the next revision of its id, whatever revision it says, and gives it as it was kept. A revision
 * that is there is never changed: audits were judged by it. Rejects, and writes nothing, where the store is full.
 */
export async function keepChecklist(
  db: GongkaiDatabase,
  checklist: Checklist,
  savedAt: string,
): Promise<Checklist> {
  return db.transaction("rw", db.checklists, async () => {
    const kept = await db.checklists.toArray();
    const revisions = kept.filter(({ id }) => id === checklist.id).map(({ revision }) => revision);
    const next = { ...checklist, revision: Math.max(0, ...revisions) + 1 };
    await db.checklists.add({ id: next.id, revision: next.revision, checklist: next, savedAt });
    return next;
  });
}
