import type { UnreadFile } from "../file-reading.ts";
import { CompoundFile } from "./compound-file.ts";
import { viewOf } from "./view-of.ts";

/** The streams of a Word file of 1997 to 2003, and what its head says of them ([MS-DOC] 2.5, FIB). */
export interface WordFile {
  /** Words, and the pages that tell how they look. */
  readonly main: DataView;
  /** The tables by which both are found. */
  readonly table: DataView;
  /** What is too large for those pages. */
  readonly data: DataView;
  /** Characters of the text itself: notes, headers and text boxes come after it. */
  readonly characters: number;
}

/** A text of this length is no bureau's report or budget. */
const MOST_CHARACTERS = 400_000;
const WORD_97 = { mark: 0xa5ec, version: 0xc0 };
const [ENCRYPTED, SECOND_TABLE] = [0x0100, 0x0200];
/** A DOCX that is locked lies in a compound file under this name. */
const LOCKED = "EncryptedPackage";

/** Opens a compound file that Word or WPS wrote, or says why it is for a person. Throws where it is broken. */
export function openWord(body: Uint8Array): WordFile | UnreadFile {
  const file = new CompoundFile(body);
  const words = file.stream("WordDocument");
  if (words === null) return file.stream(LOCKED) === null ? "unsupported" : "encrypted";
  const main = viewOf(words);
  if (main.getUint16(0, true) !== WORD_97.mark || main.getUint16(2, true) < WORD_97.version)
    return "old-format";
  const flags = main.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) return "encrypted";
  const characters = main.getUint32(0x4c, true);
  if (characters > MOST_CHARACTERS) return "too-large";
  const table = file.stream((flags & SECOND_TABLE) === 0 ? "0Table" : "1Table");
  if (table === null) throw new Error("no table stream");
  return { main, table: viewOf(table), data: viewOf(file.stream("Data") ?? new Uint8Array()), characters };
}
