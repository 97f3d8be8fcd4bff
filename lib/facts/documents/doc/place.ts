import type { WordFile } from "./word-file.ts";

/** Where in the head stands the place of each table ([MS-DOC] 2.5.6, FibRgFcLcb97). */
const AT = { looksOfCharacters: 0xfa, looksOfParagraphs: 0x102, pieces: 0x1a2 } as const;

/** Where one of a file's tables lies, and how long it is, in bytes of the table stream. */
export interface Place {
  readonly from: number;
  readonly length: number;
}

/** Where the head of the file says that one of its tables lies. */
export function placeOf(what: keyof typeof AT, { main }: WordFile): Place {
  return { from: main.getUint32(AT[what], true), length: main.getUint32(AT[what] + 4, true) };
}
