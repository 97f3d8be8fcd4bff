import type { Word } from "./word.ts";

/** Words closer than this with the same text are one: a bold look is often made by drawing twice. */
const TWICE = 1.5;

/** Each word once, however often it is drawn. */
export function drawnOnce(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ text, x, y }) => {
    const key = `${text} ${Math.round(x / TWICE)} ${Math.round(y / TWICE)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
