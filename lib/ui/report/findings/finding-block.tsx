import { useMemo } from "preact/hooks";
import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { BLOCK } from "./block-range.ts";
import { FindingRow } from "./finding-row.tsx";

interface FindingBlockProps {
  readonly entries: readonly Entry[];
  readonly changes: ReadonlyMap<string, ChangeKind>;
  readonly index: number;
  readonly selected: string | null;
  /** Row in the tab order. */
  readonly row: number;
  /** The same one from one drawing to the next. */
  readonly open: (index: number, key: string) => void;
}

/** The rows of one block. Drawn anew only where something in it has changed: the others stay while one scrolls. */
export function FindingBlock({ entries, changes, index, selected, row, open }: FindingBlockProps) {
  const start = index * BLOCK;
  const own = useMemo(() => entries.slice(start, start + BLOCK), [entries, start]);
  const selectedHere = own.some(({ key }) => key === selected) ? selected : null;
  const rowHere = row >= start && row < start + BLOCK ? row : null;
  return useMemo(
    () => (
      <tbody data-block={index}>
        {own.map((entry, offset) => (
          <FindingRow
            key={entry.key}
            entry={entry}
            change={changes.get(entry.key) ?? null}
            index={start + offset}
            selected={entry.key === selectedHere}
            reachable={start + offset === rowHere}
            open={open}
          />
        ))}
      </tbody>
    ),
    [own, changes, selectedHere, rowHere, open],
  );
}
