import type { TagRest } from "./attribute-reader.ts";
import { AttributeReader, isBlank } from "./attribute-reader.ts";
import type { TagKind } from "./tag-kind.ts";
import { TagKinds } from "./tag-kind.ts";

/** Hears what a text is made of, in order. */
export interface TagListener {
  /** A run of text; two may follow each other. */
  ontext(from: number, to: number): void;
  /** A start tag's name, before its attributes are read: a text may end within them. */
  onname(kind: TagKind): void;
  onstart(kind: TagKind, rest: TagRest): void;
  onend(kind: TagKind): void;
  oncomment(text: string): void;
  /** `<!doctype …>`, `<?…?>` */
  ondeclaration(): void;
}

const [SLASH, EXCLAMATION, QUESTION, GREATER] = [47, 33, 63, 62];
const CDATA = "[CDATA[";
/**
 * Finds the tags of a text by jumping from mark to mark; gives the same tags as `htmlparser2`, which looks at every
 * character. Can stop between two tags and go on later. Takes any text, never throws.
 */
export class TagScanner {
  readonly kinds = new TagKinds();
  private readonly attributes: AttributeReader;
  private at = 0;
  private textStart = 0;
  /** The open element whose content is no HTML. */
  private raw: TagKind | null = null;

  constructor(
    private readonly source: string,
    private readonly listener: TagListener,
  ) {
    this.attributes = new AttributeReader(source);
  }

  /** All that have been read up to now. */
  get attributeNames(): ReadonlySet<string> {
    return this.attributes.attributeNames;
  }

  get namings(): ReadonlySet<string> {
    return this.attributes.namings;
  }

  /** Goes on up to the first tag that begins at or behind `until`; true when the text is read to its end. */
  scan(until = Infinity): boolean {
    const end = this.source.length;
    while (this.at < end && this.at < until)
      if (this.raw === null) this.markup();
      else this.rawText(this.raw);
    if (this.at < end) return false;
    this.text(end);
    return true;
  }

  private markup(): void {
    const { source } = this;
    const mark = source.indexOf("<", this.at);
    if (mark < 0) {
      this.at = source.length;
      return;
    }
    const code = source.charCodeAt(mark + 1);
    if (isLetter(code)) this.startTag(mark);
    else if (code === SLASH) this.endTag(mark);
    else if (code === EXCLAMATION) this.declaration(mark);
    else if (code === QUESTION) this.skipped(mark, mark + 2);
    // A mark that begins no tag is text.
    else this.at = mark + 1;
  }

  private startTag(mark: number): void {
    const { source } = this;
    let end = mark + 2;
    while (end < source.length && !endsTagName(source.charCodeAt(end))) end += 1;
    this.text(mark);
    const kind = this.kinds.of(source.slice(mark + 1, end));
    this.listener.onname(kind);
    const rest = this.attributes.read(end, kind.isUnique);
    this.goOn(this.attributes.end);
    if (this.at > source.length) return;
    this.listener.onstart(kind, rest);
    if (kind.isRaw && !rest.selfClosing) this.raw = kind;
  }

  private endTag(mark: number): void {
    const { source } = this;
    let start = mark + 2;
    while (isBlank(source.charCodeAt(start))) start += 1;
    const code = source.charCodeAt(start);
    if (code === GREATER) {
      // `</>` is text.
      this.at = start + 1;
      return;
    }
    if (!isLetter(code)) {
      this.bogusComment(mark, start);
      return;
    }
    let end = start + 1;
    while (end < source.length && !endsEndName(source.charCodeAt(end))) end += 1;
    this.text(mark);
    if (end < source.length) this.listener.onend(this.kinds.of(source.slice(start, end)));
    const close = source.charCodeAt(end) === GREATER ? end : source.indexOf(">", end);
    this.goOn(close < 0 ? source.length : close + 1);
  }

  private bogusComment(mark: number, start: number): void {
    this.text(mark);
    const close = this.source.indexOf(">", start + 1);
    if (close >= 0) this.listener.oncomment(this.source.slice(start, close));
    this.goOn(close < 0 ? this.source.length : close + 1);
  }

  private declaration(mark: number): void {
    const { source } = this;
    if (source.startsWith(CDATA, mark + 2)) {
      const start = mark + 2 + CDATA.length;
      this.comment(mark, { start, close: "]]>", from: start, before: CDATA, after: "]]" });
    } else if (source.startsWith("--", mark + 2)) {
      // `<!-->` is a whole comment: its end may lie in its beginning.
      this.comment(mark, { start: mark + 4, close: "-->", from: mark + 2, before: "", after: "" });
    } else this.skipped(mark, mark + 2);
  }

  private comment(mark: number, { start, close, from, before, after }: CommentForm): void {
    const { source } = this;
    this.text(mark);
    const end = source.indexOf(close, from);
    const text = source.slice(start, end < 0 ? source.length : Math.max(start, end));
    this.listener.oncomment(before + text + after);
    this.goOn(end < 0 ? source.length : end + close.length);
  }

  private skipped(mark: number, from: number): void {
    this.text(mark);
    const close = this.source.indexOf(">", from);
    this.listener.ondeclaration();
    this.goOn(close < 0 ? this.source.length : close + 1);
  }

  /** Up to the end tag of its own name, whatever stands between. */
  private rawText(kind: TagKind): void {
    const { source } = this;
    const { name } = kind;
    let mark = source.indexOf("</", this.at);
    while (mark >= 0 && !this.isEndOf(name, mark + 2)) mark = source.indexOf("</", mark + 2);
    if (mark < 0) {
      this.at = source.length;
      return;
    }
    this.raw = null;
    this.at = mark;
    this.endTag(mark);
  }

  private isEndOf(name: string, at: number): boolean {
    const { source } = this;
    const code = source.charCodeAt(at + name.length);
    return (code === GREATER || isBlank(code)) && source.slice(at, at + name.length).toLowerCase() === name;
  }

  /** Tells of the text that stands before `end`. */
  private text(end: number): void {
    if (end > this.textStart) this.listener.ontext(this.textStart, end);
    this.textStart = end;
  }

  private goOn(at: number): void {
    this.at = at;
    this.textStart = at;
  }
}

interface CommentForm {
  readonly start: number;
  readonly close: string;
  /** From where its end is looked for. */
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function endsTagName(code: number): boolean {
  return code === GREATER || code === SLASH || isBlank(code);
}

function endsEndName(code: number): boolean {
  return code === GREATER || isBlank(code);
}
