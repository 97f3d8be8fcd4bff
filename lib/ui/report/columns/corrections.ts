import type { BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { ColumnAsk } from "./column-asks.ts";
import type { RecordedColumn } from "./column-tree.ts";

type Change = (known: BureauKnowledge) => BureauKnowledge;

/** The column answers this and nothing else; null: it answers nothing. */
export function answersOnly(column: RecordedColumn, ask: ColumnAsk | null): Change {
  return answersItems(column.url, ask?.itemIds ?? []);
}

/** The column answers this beside what it answers already. */
export function answersToo(column: RecordedColumn, ask: ColumnAsk): Change {
  return answersItems(column.url, [...new Set([...column.matched, ...ask.itemIds])]);
}

/** The column is recognised by its own signs again. */
export function asRecognised(url: string): Change {
  return (known) => ({
    ...known,
    corrections: Object.fromEntries(Object.entries(known.corrections).filter(([said]) => said !== url)),
  });
}

/** The column of this address answers these items and nothing else. */
export function answersItems(url: string, itemIds: readonly string[]): Change {
  return (known) => ({ ...known, corrections: { ...known.corrections, [url]: [...itemIds] } });
}
