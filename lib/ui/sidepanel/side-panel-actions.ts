import type { RecordColumn } from "../../export/column-of.ts";
import type { Result } from "../../platform/commands.ts";
import type { SaidOutcome } from "../report/knowledge/knowledge-desk.ts";

/** What the side panel asks for. */
export interface SidePanelActions {
  /** Reads the tab's page once more. */
  readonly reread: () => void;
  /** Marks quotations in the page; gives at how many places they stand. */
  readonly mark: (quotes: readonly string[]) => Promise<Result<number>>;
  readonly unmark: () => Promise<Result<unknown>>;
  /**
   * Keeps for the bureau which items a column answers, and judges its audit again by it at once; none: as the program
   * finds by itself.
   */
  readonly correct: (column: RecordColumn, itemIds: readonly string[]) => Promise<SaidOutcome>;
  /** Opens the report at a finding of this audit. */
  readonly openFinding: (key: string) => void;
}
