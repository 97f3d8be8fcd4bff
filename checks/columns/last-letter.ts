import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";
import { simplified } from "../../lib/facts/plain-text/traditional.ts";

/** What normalising takes away, or leaves as it is. */
const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;
const PLAIN = /^[\u4e00-\u9fff0-9a-z]+$/;
/** （12条） behind a name. */
const COUNTER = /[^\p{L}\p{N}]\d+\s*[条篇]?[^\p{L}\p{N}]+$/u;
const MORE = /(?:更多|more)$/;
/** As much as the end of a title can hang on: the longest word that is put in another's place, and marks in between. */
const TAIL = 24;
const LONGEST_WORD = 6;

/**
 * The last letter of a title as `normaliseColumnName` leaves it, mostly told from its end alone: normalising thousands
 * of titles takes longer than all else that is asked of them.
 */
export function lastLetter(title: string): string {
  const letters = title.slice(-TAIL).replace(NOT_A_LETTER, "");
  const tail = letters.slice(-LONGEST_WORD);
  const isWhole = tail.length === LONGEST_WORD || title.length <= TAIL;
  const isPlain = isWhole && PLAIN.test(tail) && !COUNTER.test(title) && !MORE.test(tail);
  const known = isPlain && tail.length > 2 && simplified(tail) === tail;
  return (known ? tail : normaliseColumnName(title)).at(-1) ?? "";
}
