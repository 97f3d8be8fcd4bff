import { LEDGER_COLUMNS, type LedgerColumn } from "./ledger-columns.ts";

/**
 * The ledger's columns that these heads name, in their order; heads that no column has are left out. All columns where
 * nothing, or nothing known, was chosen: a ledger without columns helps nobody.
 */
export function chosenColumns(heads: readonly string[] | null): readonly LedgerColumn[] {
  const byHead = new Map(LEDGER_COLUMNS.map((column) => [column.head, column]));
  const chosen = [...new Set(heads ?? [])].flatMap((head) => byHead.get(head) ?? []);
  return chosen.length > 0 ? chosen : LEDGER_COLUMNS;
}
