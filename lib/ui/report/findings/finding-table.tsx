import type { Ref } from "preact";
import { useImperativeHandle, useLayoutEffect, useState } from "preact/hooks";
import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { useSpeech } from "../../i18n.tsx";
import { FINDING_CELLS, FindingHead } from "./finding-head.tsx";
import { FindingRow } from "./finding-row.tsx";
import { moveCursor } from "./move-cursor.ts";
import type { SortOrder } from "./sort-entries.ts";
import { useBlocks } from "./use-blocks.ts";

export interface FindingTableHandle {
  /** Moves the keyboard to the row of this key. */
  focus(key: string | null): void;
}

interface FindingTableProps {
  readonly entries: readonly Entry[];
  readonly changes: ReadonlyMap<string, ChangeKind>;
  readonly selected: string | null;
  readonly select: (key: string) => void;
  readonly order: SortOrder;
  readonly sort: (order: SortOrder) => void;
  readonly ref: Ref<FindingTableHandle>;
}

/** The dense list. One row is in the tab order; arrows, Page, Home and End move it, Enter opens, an open detail follows. */
export function FindingTable({ entries, changes, selected, select, order, sort, ref }: FindingTableProps) {
  const { t } = useSpeech();
  const [cursor, setCursor] = useState({ row: Math.max(0, indexOf(entries, selected)), focus: false });
  const row = Math.min(cursor.row, entries.length - 1);
  const { scroll, blocks, onScroll } = useBlocks(entries.length, row);

  useImperativeHandle(ref, () => ({
    focus: (key) => setCursor({ row: Math.max(0, indexOf(entries, key)), focus: true }),
  }));
  useLayoutEffect(() => {
    if (cursor.focus) scroll.current?.querySelector<HTMLElement>(`[data-row="${row}"] a`)?.focus();
  }, [cursor]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCursor(event.key, row, entries.length);
    if (next === null) return;
    event.preventDefault();
    setCursor({ row: next, focus: true });
    const entry = entries[next];
    if (selected !== null && entry !== undefined) select(entry.key);
  };
  const open = (index: number, key: string) => {
    setCursor({ row: index, focus: false });
    select(key);
  };

  return (
    <div
      class="scroll"
      ref={scroll}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      role="region"
      aria-label={t("findingList")}
      tabIndex={0}
    >
      <table class="hover sticky findings-table" aria-rowcount={entries.length + 1}>
        <caption class="sr">{t("findingsCaption", entries.length)}</caption>
        <FindingHead order={order} sort={sort} />
        {blocks.map(({ index, start, end, space }) =>
          space === null ? (
            <tbody key={index} data-block={index}>
              {entries.slice(start, end).map((entry, offset) => (
                <FindingRow
                  key={entry.key}
                  entry={entry}
                  change={changes.get(entry.key) ?? null}
                  index={start + offset}
                  selected={entry.key === selected}
                  reachable={start + offset === row}
                  open={open}
                />
              ))}
            </tbody>
          ) : (
            <tbody key={index} aria-hidden="true">
              <tr>
                <td colSpan={FINDING_CELLS} style={{ height: `${space}px` }} />
              </tr>
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}

function indexOf(entries: readonly Entry[], key: string | null): number {
  return key === null ? -1 : entries.findIndex((entry) => entry.key === key);
}
