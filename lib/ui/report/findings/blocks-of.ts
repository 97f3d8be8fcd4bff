import type { BlockRange } from "./block-range.ts";

/** A block of rows that is drawn, or the room that undrawn ones take. */
export type Block =
  | { readonly kind: "rows"; readonly index: number }
  | { readonly kind: "space"; readonly index: number; readonly pixels: number };

/** The blocks of these heights in their order: those in the range and the kept one drawn, the others gathered into spaces. */
export function blocksOf(
  heights: readonly number[],
  { first, last }: BlockRange,
  kept: number,
): readonly Block[] {
  const blocks: Block[] = [];
  heights.forEach((height, index) => {
    const before = blocks.at(-1);
    if ((index >= first && index <= last) || index === kept) blocks.push({ kind: "rows", index });
    else if (before?.kind === "space")
      blocks[blocks.length - 1] = { ...before, pixels: before.pixels + height };
    else blocks.push({ kind: "space", index, pixels: height });
  });
  return blocks;
}
