import { plain } from "../../lib/facts/annual/plain.ts";

/** Length of the pieces two texts are compared by. */
const PIECE = 4;
const NUMBERS = /\d+|(?<![一二三四五六七八九十])[一二三四五六七八九十]+(?=年|月|日|次|条|件)/g;
const NO_LETTER = /[^\p{L}#]/gu;

/** How much two passages are alike, 0 to 1, numbers and punctuation left aside (Dice over pieces of four characters). */
export function likeness(one: string, other: string): number {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function piecesOf(text: string): ReadonlySet<string> {
  const letters = plain(text).replace(NUMBERS, "#").replace(NO_LETTER, "");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - PIECE + 1) }, (_, at) => letters.slice(at, at + PIECE)),
  );
}
