import type { Word } from "./word.ts";

/** Words at one height, left to right. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** So much of a character's height apart, and words stand on different lines. */
const SAME_LINE = 0.5;
/** A gap as wide as a character parts words. */
const GAP = 0.9;

/** Words as lines, top to bottom. */
export function textLines(words: readonly Word[]): TextLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    const first = last?.[0];
    const isSame =
      first !== undefined && Math.abs(word.y - first.y) < SAME_LINE * Math.min(word.height, first.height);
    if (isSame) last?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => lineOf([...line].sort((a, b) => a.x - b.x)));
}

function lineOf(words: readonly Word[]): TextLine {
  const height = Math.max(...words.map((word) => word.height));
  const text = words.reduce((all, word, index) => {
    const before = words[index - 1];
    const gap = before === undefined ? 0 : word.x - before.x - before.width;
    return all + (gap > GAP * height ? " " : "") + word.text;
  }, "");
  return {
    text: text.trim(),
    x: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: words[0]?.y ?? 0,
    height,
  };
}
