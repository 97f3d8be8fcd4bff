import { liveQuery } from "dexie";
import { shelve, type ChecklistShelf } from "../../lib/audit/checklist/checklist-shelf.ts";
import { ownChecklists } from "../../lib/store/checklist-store.ts";
import { database } from "../../lib/store/database.ts";

/**
 * The built-in checklists and the user's own, always as they stand in the store. `known` is settled once the store was
 * read for the first time; where it cannot be read, the built-in ones are all there is.
 */
export function liveShelf(builtIn: ChecklistShelf): {
  readonly shelf: ChecklistShelf;
  readonly known: Promise<void>;
} {
  const shelf = new Map(builtIn);
  const known = new Promise<void>((resolve) => {
    liveQuery(() => ownChecklists(database())).subscribe({
      next: (own) => {
        for (const [key, checklist] of shelve(builtIn, own)) shelf.set(key, checklist);
        resolve();
      },
      error: () => resolve(),
    });
  });
  return { shelf, known };
}
