import { CharacterLooks } from "./character-looks.ts";
import { type Looks, ParagraphLooks } from "./paragraph-looks.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { UnusualFile } from "./unusual-file.ts";
import type { WordFile } from "./word-file.ts";

export interface WordParagraph {
  readonly text: string;
  readonly looks: Looks;
  /** Whether it is the last of its cell. */
  readonly endsCell: boolean;
  /** Pictures, drawings and text boxes, of which the words are not read. */
  readonly hasPicture: boolean;
}

/** What characters below the blank mean ([MS-DOC] 2.4.1); the others mark notes and the like. */
const CELL = "\x07";
const PARAGRAPH = "\r";
const PAGE = "\f";
const PICTURES = "\x01\x08";
const FIELD = { code: "\x13", result: "\x14", end: "\x15" };
const SIGNS: Readonly<Record<string, string>> = { "\t": " ", "\v": "\n", "\x0e": "\n", "\x1e": "-" };
const DECODERS = { 1: new TextDecoder("windows-1252"), 2: new TextDecoder("utf-16le") };

/** The paragraphs of the text itself, in its order; null where the work may rest within a long one. */
export function* wordParagraphs(file: WordFile): Generator<WordParagraph | null, void, undefined> {
  const characters = new CharacterLooks(file);
  const paragraphs = new ParagraphLooks(file);
  const writer = new Writer();
  for (const piece of piecesOf(file)) {
    for (const { text, from, isRead } of stretches(file, piece, characters)) {
      for (let at = 0; at < text.length; at += 1) {
        const sign = text.charAt(at);
        // A paragraph whose end was deleted goes on in the next.
        if (sign === CELL || ((sign === PARAGRAPH || sign === PAGE) && isRead))
          yield writer.taken(paragraphs.at(from + at * piece.width), sign === CELL);
        else writer.add(sign, isRead);
      }
      yield null;
    }
  }
  writer.end();
}

interface StretchOfText {
  readonly text: string;
  /** The byte of its first character. */
  readonly from: number;
  readonly isRead: boolean;
}

/** A piece's words by their looks. */
function* stretches({ main }: WordFile, piece: Piece, looks: CharacterLooks): Generator<StretchOfText> {
  const { to: end, width } = piece;
  for (let from = piece.from; from < end;) {
    const { isRead, to } = looks.at(from);
    const length = Math.max(width, Math.min(to, end) - from);
    const bytes = new Uint8Array(main.buffer, main.byteOffset + from, length - (length % width));
    yield { text: DECODERS[width].decode(bytes), from, isRead };
    from += bytes.length;
  }
}

/** Writes down what a reader of the paper sees. */
class Writer {
  private text = "";
  private hasPicture = false;
  /** Of each field around this place, whether its result is being told and not its code; and how many codes there are. */
  private readonly fields: boolean[] = [];
  private codes = 0;

  add(sign: string, isRead: boolean): void {
    if (sign === FIELD.code) this.enter(false);
    else if (sign === FIELD.result || sign === FIELD.end) this.goOn(sign);
    else if (!isRead || this.codes > 0) return;
    else if (PICTURES.includes(sign)) this.hasPicture = true;
    else this.text += sign >= " " ? (sign === "\x1f" ? "" : sign) : (SIGNS[sign] ?? "");
  }

  taken(looks: Looks, endsCell: boolean): WordParagraph {
    const paragraph = { text: this.text, looks, endsCell, hasPicture: this.hasPicture };
    this.text = "";
    this.hasPicture = false;
    return paragraph;
  }

  /** @throws UnusualFile where a field's end was not found, and with it what is code and what is text */
  end(): void {
    if (this.fields.length > 0 || this.text.trim() !== "") throw new UnusualFile("a text without its end");
  }

  private goOn(sign: string): void {
    const isResult = this.fields.pop();
    if (isResult === undefined) throw new UnusualFile("a field without a beginning");
    if (!isResult) this.codes -= 1;
    if (sign === FIELD.result) this.enter(true);
  }

  private enter(isResult: boolean): void {
    this.fields.push(isResult);
    if (!isResult) this.codes += 1;
  }
}
