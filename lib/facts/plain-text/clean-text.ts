/** White space and marks without width beyond Latin-1's control characters and space, up to the ideographic space. */
const RARE_BLANKS = new Set(
  Array.from("\u00a0\u1680\u2028\u2029\u202f\u205f\u2063\u3000", (mark) => mark.charCodeAt(0)).concat(
    Array.from({ length: 14 }, (_, step) => 0x2000 + step),
  ),
);

/** Text as a reader sees it: one space for any white space, none at the ends, nothing invisible. */
export function cleanText(text: string): string {
  return join(text, " ");
}

/** The text without any white space: for labels (发 布 日 期) and for measuring. */
export function bareText(text: string): string {
  return join(text, "");
}

/** How many characters the text has without white space; looks no further than `most`, which it then gives. */
export function bareLength(text: string, most = Infinity): number {
  let length = 0;
  for (let at = 0; at < text.length && length < most; at++) if (isShown(text.charCodeAt(at))) length += 1;
  return length;
}

/** The shown runs of a text with `gap` where white space was between them. */
function join(text: string, gap: string): string {
  let joined = "";
  let start = 0;
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isShown(code)) {
      if (spaced) {
        if (joined !== "") joined += gap;
        spaced = false;
      }
      continue;
    }
    if (at > start) joined += text.slice(start, at);
    start = at + 1;
    spaced ||= !isInvisible(code);
  }
  return start === 0 ? text : joined + text.slice(start);
}

/** Neither white space, as `\s` has it, nor a mark without width. */
export function isShown(code: number): boolean {
  if (code > 0x3000) return code !== 0xfeff;
  if (code < 160) return code > 32 || code < 9 || (code > 13 && code < 32);
  return !RARE_BLANKS.has(code);
}

/** Seams between tags, zero-width marks, a stray byte order mark: they part nothing. */
function isInvisible(code: number): boolean {
  return code === 0x2063 || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}
