import type { Checklist } from "../audit/checklist/checklist.ts";
import type { RunRecord } from "../audit/records/run-record.ts";

/** Title and revision of the checklist that an audit was judged by; one that is not at hand is called by its id. */
export function checklistWords(
  { id, revision }: RunRecord["checklist"],
  known: Checklist | null | undefined,
): string {
  return `${known?.id === id ? known.title.zh : id} 修订 ${revision}`;
}
