import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePrinting } from "../../use-printing.ts";
import { BLOCK, blockRange, type BlockRange } from "./block-range.ts";
import { blocksOf } from "./blocks-of.ts";

/** Pixels of a two-line row, until the block has been measured. */
const ROW_HEIGHT = 46;
const FIRST_WINDOW = 1000;

/** Which blocks of `count` rows to draw while `scroll` shows a part of them: also that of row `kept`, and on paper all. */
export function useBlocks(count: number, kept: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<number, number>());
  const heights = () =>
    Array.from(
      { length: Math.ceil(count / BLOCK) },
      (_, index) => measured.current.get(index) ?? Math.min(BLOCK, count - index * BLOCK) * ROW_HEIGHT,
    );
  const [range, setRange] = useState<BlockRange>(() => blockRange(heights(), 0, FIRST_WINDOW));

  const printing = usePrinting();
  const look = () => {
    const element = scroll.current;
    if (element === null) return;
    const { scrollTop: top, clientHeight } = element;
    const seen = blockRange(heights(), top, top + Math.max(clientHeight, FIRST_WINDOW));
    // Most steps of a scroll stay within what is drawn already: then nothing is drawn anew.
    if (seen.first !== range.first || seen.last !== range.last) setRange(seen);
  };
  useLayoutEffect(() => {
    for (const body of scroll.current?.querySelectorAll<HTMLElement>("tbody[data-block]") ?? []) {
      const index = Number(body.dataset["block"]);
      if (!measured.current.has(index) && body.offsetHeight > 0)
        measured.current.set(index, body.offsetHeight);
    }
  });
  useLayoutEffect(() => {
    measured.current.clear();
    look();
  }, [count]);

  const drawn = printing ? { first: 0, last: Infinity } : range;
  return { scroll, blocks: blocksOf(heights(), drawn, Math.floor(kept / BLOCK)), onScroll: look };
}
