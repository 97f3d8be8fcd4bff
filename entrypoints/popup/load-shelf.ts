import { shelve, type ChecklistShelf } from "../../lib/audit/checklist/checklist-shelf.ts";
import { ownChecklists } from "../../lib/store/checklist-store.ts";
import { database } from "../../lib/store/database.ts";

/** The built-in checklists and the user's own, as they stand when the screen opens. */
export async function loadShelf(): Promise<ChecklistShelf> {
  const [{ checklists }, own] = await Promise.all([
    import("../../checks/index.ts"),
    ownChecklists(database()),
  ]);
  return shelve(checklists, own);
}
