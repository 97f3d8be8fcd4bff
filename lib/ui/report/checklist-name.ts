import { findChecklist, type ChecklistShelf } from "../../audit/checklist/checklist-shelf.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Speech } from "../i18n.tsx";

/** Title and revision of a checklist; one that is not at hand is called by its id. */
export function checklistName(
  shelf: ChecklistShelf,
  { id, revision }: RunRecord["checklist"],
  { t, say }: Pick<Speech, "t" | "say">,
): string {
  const known = findChecklist(shelf, id, revision);
  return t("checklistRevision", known === undefined ? id : say(known.title), revision);
}
