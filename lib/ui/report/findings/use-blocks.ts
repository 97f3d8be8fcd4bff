import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { BLOCK, blockRange } from "./block-range.ts";

/** Pixels of a two-line row, until the block has been measured (GUIDE §3.3). */
const ROW_HEIGHT = 46;
const FIRST_WINDOW = 1000;

export interface Block {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Null: draw the rows; otherwise a space of so many pixels. */
  readonly space: number | null;
}

/** Which blocks of `count` rows to draw while `scroll` shows a part of them; the block of row `kept` is always drawn. */
export function useBlocks(count: number, kept: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<number, number>());
  const [view, setView] = useState({ top: 0, bottom: FIRST_WINDOW });
  const sizes = Array.from({ length: Math.ceil(count / BLOCK) }, (_, index) =>
    Math.min(BLOCK, count - index * BLOCK),
  );
  const heights = sizes.map((size, index) => measured.current.get(index) ?? size * ROW_HEIGHT);
  const { first, last } = blockRange(heights, view.top, view.bottom);
  const keptBlock = Math.floor(kept / BLOCK);

  useLayoutEffect(() => {
    for (const body of scroll.current?.querySelectorAll<HTMLElement>("tbody[data-block]") ?? []) {
      if (body.offsetHeight > 0) measured.current.set(Number(body.dataset["block"]), body.offsetHeight);
    }
  });
  useLayoutEffect(() => measured.current.clear(), [count]);

  const onScroll = () => {
    const element = scroll.current;
    if (element !== null)
      setView({ top: element.scrollTop, bottom: element.scrollTop + element.clientHeight });
  };
  const blocks: readonly Block[] = sizes.map((size, index) => ({
    index,
    start: index * BLOCK,
    end: index * BLOCK + size,
    space: (index >= first && index <= last) || index === keptBlock ? null : (heights[index] ?? 0),
  }));
  return { scroll, blocks, onScroll };
}
