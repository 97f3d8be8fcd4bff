import type { VerdictKind } from "../../lib/audit/verdict.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { Column } from "../portal/bureau.ts";

/** One thing wrong with the blameless bureau 云岚市科学技术局, and what must be said of it. */
export interface Defect {
  /** What is wrong, as an inspector would put it down. */
  readonly what: string;
  /** Changes to what is published. */
  readonly columns?: (columns: readonly Column[]) => readonly Column[];
  /** Changes to the source of pages, by their path. */
  readonly source?: (html: string, path: string) => string;
  /** Nothing said: `fail`. */
  readonly verdict?: "review";
  /** Words of the finding, the page it shows, and the day where it rests on one. */
  readonly finding?: { readonly says: string; readonly on: string; readonly date?: CivilDate };
  /** Other items that cannot be in order either, and what they say; nothing said: every other item passes. */
  readonly also?: Readonly<Record<string, Exclude<VerdictKind, "pass">>>;
}
