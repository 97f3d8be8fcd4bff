import type { VerdictKind } from "../../lib/audit/records/verdict.ts";
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
  readonly finding: WantedFinding;
  /** Other items that cannot be in order either, and what they say; nothing said: every other item passes. */
  readonly also?: Readonly<Record<string, Exclude<VerdictKind, "pass">>>;
}

/** What the ledger must print of it, so that the bureau can look for itself. */
export interface WantedFinding {
  /** Words of the finding. */
  readonly says: string;
  /** Path of the page it shows. */
  readonly on: string;
  /** The day that the page shows of it; null where nothing has one: what is missing, blank, dead or without a date. */
  readonly date: CivilDate | null;
  /** The number of the document and the clause, as the ledger prints them. */
  readonly law: string;
}
