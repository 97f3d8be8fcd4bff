import type { BureauKnowledge } from "../../../audit/bureau-knowledge.ts";
import type { ColumnAsk } from "./column-asks.ts";
import type { RecordedColumn } from "./column-tree.ts";

type Change = (known: BureauKnowledge) => BureauKnowledge;

/** The column answers this and nothing else; null: it answers nothing. */
export function answersOnly(column: RecordedColumn, ask: ColumnAsk | null): Change {
  return withCorrection(column.url, ask?.itemIds ?? []);
}

/** The column answers this beside what it answers already. */
export function answersToo(column: RecordedColumn, ask: ColumnAsk): Change {
  return withCorrection(column.url, [...new Set([...column.matched, ...ask.itemIds])]);
}

/** The column is recognised by its own signs again. */
export function asRecognised(url: string): Change {
  return (known) => ({
    ...known,
    corrections: Object.fromEntries(Object.entries(known.corrections).filter(([said]) => said !== url)),
  });
}

function withCorrection(url: string, itemIds: readonly string[]): Change {
  return (known) => ({ ...known, corrections: { ...known.corrections, [url]: [...itemIds] } });
}
