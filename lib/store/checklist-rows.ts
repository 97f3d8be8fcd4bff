import type { Checklist } from "../audit/checklist/checklist.ts";

/** One revision of a checklist of the user's own. A revision is never changed: editing makes the next one. */
export interface ChecklistRow {
  readonly id: string;
  readonly revision: number;
  readonly checklist: Checklist;
  /** ISO 8601. */
  readonly savedAt: string;
}
