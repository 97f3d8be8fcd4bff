import type { Place } from "./place.ts";
import type { WordFile } from "./word-file.ts";

const PAGE = 512;

/** From here to there all looks alike. */
export interface Stretch {
  /** Where the looks stand in the main stream; 0 where they are the plain ones. */
  readonly looks: number;
  /** The first byte behind it. */
  readonly to: number;
}

/** The pages that tell how the words between two bytes of the main stream look ([MS-DOC] 2.9.33, 2.9.174, FKP). */
export class LooksPages {
  private readonly count: number;

  /** @param entry bytes that a page has for each stretch */
  constructor(
    private readonly file: WordFile,
    private readonly place: Place,
    private readonly entry: 1 | 13,
  ) {
    this.count = Math.floor((place.length - 4) / 8);
  }

  /** @throws where nothing is said of the byte */
  at(byte: number): Stretch {
    const { main, table } = this.file;
    const { from } = this.place;
    const page = lastUpTo(byte, table, from, this.count);
    const start = PAGE * (table.getUint32(from + 4 * (this.count + 1 + page), true) & 0x3fffff);
    const stretches = main.getUint8(start + PAGE - 1);
    const index = lastUpTo(byte, main, start, stretches);
    const offset = main.getUint8(start + 4 * (stretches + 1) + this.entry * index);
    return {
      looks: offset === 0 ? 0 : start + 2 * offset,
      to: main.getUint32(start + 4 * (index + 1), true),
    };
  }
}

/** Of stretches between rising numbers, the one that holds a number. */
function lastUpTo(number: number, view: DataView, from: number, count: number): number {
  const numberAt = (index: number): number => view.getUint32(from + 4 * index, true);
  if (count < 1 || number < numberAt(0) || number >= numberAt(count)) throw new Error("looks are not told");
  let [low, high] = [0, count];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= number) low = middle;
    else high = middle;
  }
  return low;
}
