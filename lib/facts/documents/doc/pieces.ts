import { placeOf } from "./place.ts";
import { UnusualFile } from "./unusual-file.ts";
import type { WordFile } from "./word-file.ts";

/** Words that lie together in the main stream. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Bytes of a character: one of Windows-1252, or two of UTF-16. */
  readonly width: 1 | 2;
}

const [CHANGES, TABLE] = [1, 2];
const DESCRIPTOR = 8;
const NARROW = 0x40000000;

/**
 * The text's words in their order ([MS-DOC] 2.8.35): a file that was saved in haste has them anywhere.
 * @throws UnusualFile where a piece changes how its words look, as such files may
 */
export function piecesOf(file: WordFile): Piece[] {
  const { table, characters } = file;
  const { from, length } = tableOf(file);
  const count = Math.floor((length - 4) / (4 + DESCRIPTOR));
  const pieces: Piece[] = [];
  let read = table.getUint32(from, true);
  for (let at = 0; at < count && read < characters; at += 1) {
    const end = Math.min(table.getUint32(from + 4 * (at + 1), true), characters);
    if (end < read) throw new Error("pieces run backwards");
    const descriptor = from + 4 * (count + 1) + DESCRIPTOR * at;
    pieces.push(pieceOf(file, descriptor, end - read));
    read = end;
  }
  if (read < characters) throw new Error(`${read} of ${characters} characters`);
  return pieces;
}

function pieceOf({ main, table }: WordFile, descriptor: number, characters: number): Piece {
  if (table.getUint16(descriptor + 6, true) !== 0) throw new UnusualFile("a piece with looks of its own");
  const place = table.getUint32(descriptor + 2, true);
  const width = (place & NARROW) === 0 ? 2 : 1;
  const from = width === 2 ? place : (place & ~NARROW) / 2;
  const to = from + characters * width;
  if (to > main.byteLength) throw new Error("words beyond the end of the file");
  return { from, to, width };
}

/** Behind changes of looks, to which only pieces refer. */
function tableOf(file: WordFile): { from: number; length: number } {
  const { table } = file;
  let { from } = placeOf("pieces", file);
  while (table.getUint8(from) === CHANGES) from += 3 + table.getUint16(from + 1, true);
  if (table.getUint8(from) !== TABLE) throw new Error("no table of pieces");
  return { from: from + 5, length: table.getUint32(from + 1, true) };
}
