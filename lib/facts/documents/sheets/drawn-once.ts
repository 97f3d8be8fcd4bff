import type { Word } from "./word.ts";

/** Words nearer than this with the same text are one: a bold look is often made by drawing twice. */
const TWICE = 1.5;
const BESIDE = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

/** Each word once, however often it is drawn. */
export function drawnOnce(words: readonly Word[]): Word[] {
  // A square of that size holds one word of a text; the next may hold another a hair's breadth away.
  const kept = new Map<string, Word>();
  return words.filter((word) => {
    const [column, row] = [Math.floor(word.x / TWICE), Math.floor(word.y / TWICE)];
    const isAgain = BESIDE.some(([right, down]) =>
      isNear(kept.get(`${word.text} ${column + right} ${row + down}`), word),
    );
    if (!isAgain) kept.set(`${word.text} ${column} ${row}`, word);
    return !isAgain;
  });
}

function isNear(one: Word | undefined, { x, y }: Word): boolean {
  return one !== undefined && Math.abs(one.x - x) < TWICE && Math.abs(one.y - y) < TWICE;
}
