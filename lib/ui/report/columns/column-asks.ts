import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { Text } from "../../../facts/text.ts";

/** One column that a checklist asks for, whichever number of its items look into it. */
export interface ColumnAsk {
  /** Id of its first item; unique in a checklist. */
  readonly id: string;
  /** As its first item is called. */
  readonly title: Text;
  readonly itemIds: readonly string[];
}

/** Columns that the checklist asks for, in its order. Items that look for the very same names ask for one column. */
export function columnAsks(checklist: Checklist): readonly ColumnAsk[] {
  const asks = new Map<string, ColumnAsk>();
  for (const { id, title, column } of checklist.items) {
    if (column === undefined) continue;
    const sameNames = column.names.join("\n");
    const ask = asks.get(sameNames) ?? { id, title, itemIds: [] };
    asks.set(sameNames, { ...ask, itemIds: [...ask.itemIds, id] });
  }
  return [...asks.values()];
}

/** Which of these a list of item ids answers. */
export function asksOf(asks: readonly ColumnAsk[], itemIds: readonly string[]): readonly ColumnAsk[] {
  return asks.filter((ask) => ask.itemIds.some((id) => itemIds.includes(id)));
}
