import type { Ref } from "preact";
import { useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { useSpeech } from "../../i18n.tsx";
import { FindingBlock } from "./finding-block.tsx";
import { FINDING_CELLS, FindingHead } from "./finding-head.tsx";
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
  const opened = indexOf(entries, selected);
  const place = useRef(cursor.row);
  if (opened >= 0) place.current = opened;
  else if (selected === null) place.current = cursor.row;
  // An opened finding that a filter no longer lets through leaves its place to the next one.
  const hasLeft = selected !== null && opened < 0;
  const row = Math.min(place.current, entries.length - 1);
  const { scroll, blocks, onScroll } = useBlocks(entries.length, row);

  useImperativeHandle(ref, () => ({
    focus: (key) => {
      const index = indexOf(entries, key);
      setCursor({ row: index < 0 ? row : index, focus: true });
    },
  }));
  useLayoutEffect(() => {
    if (cursor.focus) scroll.current?.querySelector<HTMLElement>(`[data-row="${row}"] a`)?.focus();
  }, [cursor]);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // The row that had the focus was taken away: the keyboard goes on in its place.
    if (hadFocus.current && document.activeElement === document.body) setCursor({ row, focus: true });
  }, [entries]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = hasLeft && event.key === "ArrowDown" ? row : moveCursor(event.key, row, entries.length);
    if (next === null) return;
    event.preventDefault();
    setCursor({ row: next, focus: true });
    const entry = entries[next];
    if (selected !== null && entry !== undefined) select(entry.key);
  };
  const selecting = useRef(select);
  selecting.current = select;
  const open = useCallback((index: number, key: string) => {
    setCursor({ row: index, focus: false });
    selecting.current(key);
  }, []);

  return (
    <div
      class="scroll"
      ref={scroll}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onFocusIn={() => (hadFocus.current = true)}
      onFocusOut={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
      role="region"
      aria-label={t("findingList")}
      tabIndex={0}
    >
      <table class="hover sticky findings-table" aria-rowcount={entries.length + 1}>
        <caption class="sr">{t("findingsCaption", entries.length)}</caption>
        <FindingHead order={order} sort={sort} />
        {blocks.map((block) =>
          block.kind === "rows" ? (
            <FindingBlock
              key={block.index}
              entries={entries}
              changes={changes}
              index={block.index}
              selected={selected}
              row={row}
              open={open}
            />
          ) : (
            <tbody key={`space-${block.index}`} aria-hidden="true">
              <tr>
                <td colSpan={FINDING_CELLS} style={{ height: `${block.pixels}px` }} />
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
