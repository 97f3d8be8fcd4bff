import type { ChecklistEffect } from "../../../audit/judging/checklist-effect.ts";
import type { ParsedChecklist } from "../../../audit/checklist-file/parse-checklist.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";

/** What the checklist page needs beside the checklists themselves. */
export interface ChecklistDesk {
  /** Ids of the user's own. */
  readonly own: ReadonlySet<string>;
  /** Everything that is wrong with a checklist, or the checklist. */
  readonly check: (json: unknown) => ParsedChecklist;
  /** What the checklist would change about the audit on the screen; null where its pages are not here. Writes nothing. */
  readonly preview: (checklist: Checklist) => Promise<ChecklistEffect | null>;
  /** Keeps it as the next revision; rejects where the store is full. */
  readonly save: (checklist: Checklist) => Promise<Checklist>;
  /**
   * Judges the audit on the screen by this checklist too, from the pages it has kept, as an audit of its own beside it.
   * Gives the new one's id; null where its pages are not here.
   */
  readonly rejudge: (checklist: Checklist) => Promise<string | null>;
  readonly download: (checklist: Checklist) => void;
}
