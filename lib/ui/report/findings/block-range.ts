/** Rows a block: a long table is drawn in blocks, so that 10,000 findings cost what fits the window. */
export const BLOCK = 20;

export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** The blocks that the window from `top` to `bottom` (pixels) touches, with one more on each side. */
export function blockRange(heights: readonly number[], top: number, bottom: number): BlockRange {
  let first = heights.length - 1;
  let last = 0;
  let y = 0;
  heights.forEach((height, index) => {
    if (y <= bottom && y + height >= top) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
    y += height;
  });
  return { first: Math.max(0, first - 1), last: Math.min(heights.length - 1, last + 1) };
}
