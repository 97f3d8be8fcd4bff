import { decodeAttribute } from "./entities.ts";

/** Values by lower-case name; undefined, also of a name that is there as a key, is not written in the tag. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a start tag says behind its name. */
export interface TagRest {
  readonly attributes: Attributes;
  /** A pattern that a script repeats (`v-for`, `ms-repeat`). */
  readonly repeats: boolean;
  /** `/>` */
  readonly selfClosing: boolean;
}

const REPEATS = new Set("ms-repeat ms-for :for v-for ng-repeat data-ng-repeat x-for wx:for".split(" "));
const [TAB, BREAK, FEED, RETURN, SPACE] = [9, 10, 12, 13, 32];
const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [34, 39, 47, 61, 62];
/** Longer ones are seldom written twice. */
const WORTH_KEEPING = 120;

/** Reads the rest of a start tag from behind its name, as browsers do: of two attributes with one name the first counts. */
export class AttributeReader {
  /** Tags of a page repeat each other: what was read once is known by its text. */
  private readonly known = new Map<string, TagRest>();
  /** Names as they are written → what is known of each. */
  private readonly names = new Map<string, Name>();
  /** Every name that was read, in lower case. */
  readonly attributeNames = new Set<string>();
  /** Every class and id that was read. */
  readonly namings = new Set<string>();
  /** The place behind the `>` of the tag read last; the text's length + 1 where it never ends. */
  end = 0;
  private at = 0;
  private repeats = false;
  /** The next `&`: a value that ends before it has no reference. */
  private reference = -1;

  constructor(private readonly source: string) {}

  /** From `start`, the place behind the tag's name. `isUnique`: such a tag is hardly ever written twice. */
  read(start: number, isUnique: boolean): TagRest {
    const { source } = this;
    if (source.charCodeAt(start) === GREATER) {
      this.end = start + 1;
      return NOTHING;
    }
    const mark = isUnique ? -1 : source.indexOf(">", start);
    if (mark < 0 || mark - start > WORTH_KEEPING) return this.readAnew(start);
    const text = source.slice(start, mark);
    const known = this.known.get(text);
    if (known !== undefined) {
      this.end = mark + 1;
      return known;
    }
    const rest = this.readAnew(start);
    // A `>` inside of quotes does not end the tag: then the text does not tell all of it.
    if (this.end === mark + 1) this.known.set(text, rest);
    return rest;
  }

  private readAnew(start: number): TagRest {
    const { source } = this;
    const attributes = blank();
    this.repeats = false;
    this.at = start;
    for (;;) {
      this.skipBlanks();
      const code = source.charCodeAt(this.at);
      if (code === GREATER) return this.rest(attributes, this.at + 1, false);
      if (this.at >= source.length) return this.rest(attributes, source.length + 1, false);
      if (code === SLASH) {
        this.at += 1;
        this.skipBlanks();
        if (source.charCodeAt(this.at) === GREATER) return this.rest(attributes, this.at + 1, true);
        continue;
      }
      const name = this.name();
      if (name.repeats) this.repeats = true;
      const value = this.value();
      if (name.isNaming) this.namings.add(value);
      add(attributes, name.text, value);
    }
  }

  private rest(attributes: Attributes, end: number, selfClosing: boolean): TagRest {
    this.end = end;
    return { attributes, repeats: this.repeats, selfClosing };
  }

  private skipBlanks(): void {
    while (isBlank(this.source.charCodeAt(this.at))) this.at += 1;
  }

  private name(): Name {
    const { source } = this;
    const start = this.at;
    // The first character belongs to the name whatever it is.
    let at = start + 1;
    for (let code = source.charCodeAt(at); !endsName(code); code = source.charCodeAt(at)) at += 1;
    this.at = at;
    const written = source.slice(start, at);
    const known = this.names.get(written);
    if (known !== undefined) return known;
    const name = COMMON.get(written) ?? nameOf(internalised(written.toLowerCase()));
    this.names.set(written, name);
    this.attributeNames.add(name.text);
    return name;
  }

  private value(): string {
    const { source } = this;
    this.skipBlanks();
    if (source.charCodeAt(this.at) !== EQUALS) return "";
    this.at += 1;
    this.skipBlanks();
    const code = source.charCodeAt(this.at);
    if (code === QUOTE) return this.quoted('"');
    if (code === APOSTROPHE) return this.quoted("'");
    const start = this.at;
    while (!endsValue(source.charCodeAt(this.at))) this.at += 1;
    return this.decoded(start, this.at);
  }

  private quoted(quote: string): string {
    const { source } = this;
    const start = this.at + 1;
    const end = source.indexOf(quote, start);
    this.at = end < 0 ? source.length : end + 1;
    return end < 0 ? "" : this.decoded(start, end);
  }

  private decoded(from: number, to: number): string {
    const value = this.source.slice(from, to);
    if (this.reference < from) this.reference = placeOf("&", this.source, from);
    return this.reference < to ? decodeAttribute(value) : value;
  }
}

/** Infinity where it does not stand. */
function placeOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Infinity : at;
}

interface Name {
  /** In lower case. */
  readonly text: string;
  readonly repeats: boolean;
  /** A class or an id. */
  readonly isNaming: boolean;
}

/** One and the same text for each name, which an engine finds at once; those of a program's own words are so. */
function internalised(text: string): string {
  return Object.keys({ [text]: "" })[0] ?? "";
}

const COMMON: ReadonlyMap<string, Name> = new Map(
  (
    "class href title id style src target onclick name content type role rel alt width height value action method " +
    "placeholder align valign border cellpadding cellspacing colspan rowspan color size face bgcolor http-equiv lang"
  )
    .split(" ")
    .map((text) => [text, nameOf(internalised(text))]),
);

function nameOf(text: string): Name {
  return { text, repeats: REPEATS.has(text), isNaming: text === "class" || text === "id" };
}

/** Of a tag without attributes. */
const NOTHING: TagRest = {
  attributes: Object.freeze(blank()),
  repeats: false,
  selfClosing: false,
};

type Written = Record<string, string | undefined>;

/** The common names in one order, so that an engine finds each at the same place in every tag. */
function blank(): Written {
  return {
    class: undefined,
    href: undefined,
    title: undefined,
    id: undefined,
    style: undefined,
    src: undefined,
    target: undefined,
    onclick: undefined,
    name: undefined,
    content: undefined,
    type: undefined,
    role: undefined,
  };
}

/** Of two attributes with one name the first counts. The common ones are named one by one for speed. */
function add(to: Written, name: string, value: string): void {
  switch (name) {
    case "class":
      to["class"] ??= value;
      break;
    case "href":
      to["href"] ??= value;
      break;
    case "title":
      to["title"] ??= value;
      break;
    case "id":
      to["id"] ??= value;
      break;
    case "style":
      to["style"] ??= value;
      break;
    case "src":
      to["src"] ??= value;
      break;
    case "target":
      to["target"] ??= value;
      break;
    default:
      if (to[name] === undefined || !Object.hasOwn(to, name)) to[name] = value;
  }
}

/** White space between the parts of a tag. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === BREAK || code === TAB || code === RETURN || code === FEED;
}

function endsName(code: number): boolean {
  return code === EQUALS || code === GREATER || code === SLASH || isBlank(code) || Number.isNaN(code);
}

function endsValue(code: number): boolean {
  return code === GREATER || isBlank(code) || Number.isNaN(code);
}
