import { decodeAttribute, decodeText, decodeTitle } from "./entities.ts";
import { PageBuilder } from "./page-builder.ts";
import type { Region } from "./region.ts";
import type { TokenListener } from "./tokens.ts";
import { tokenize } from "./tokens.ts";
export { SEAM } from "./seam.ts";

/** An element, without the scripts and styles that a reader never sees. */
export interface HtmlNode {
  /** Place in document order; descendants are `index + 1` to `end - 1`. */
  readonly index: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlNode | null;
  readonly region: Region;
  /** Not shown (`display: none`), by itself or by what it stands in. */
  readonly hidden: boolean;
  /** A pattern that a script repeats (`v-for`, `ms-repeat`): a phantom, not content. */
  readonly template: boolean;
  end: number;
  /** Its text is `html.text.slice(from, to)`. */
  readonly from: number;
  to: number;
}

export interface Script {
  readonly src: string;
  readonly type: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element it stands in. */
  readonly parent: HtmlNode | null;
}

/** A page walked once: elements in document order over one running text. */
export interface Html {
  readonly nodes: readonly HtmlNode[];
  /** All text of the body; a line break where a block begins or ends, `SEAM` where an inline element does. */
  readonly text: string;
  readonly scripts: readonly Script[];
  readonly comments: readonly string[];
  readonly title: string;
}

const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Where `<path/>` ends what it begins, and what is HTML again inside. */
const FOREIGN = new Set(["math", "svg"]);
const HTML_IN_FOREIGN = new Set("mi mo mn ms mtext annotation-xml foreignobject desc title".split(" "));

/** Elements whose text has no references. */
const RAW_TEXT = new Set(["script", "style", "textarea", "xmp"]);

/** HTML to a flat page. Takes any text, also one that is no HTML at all; never throws. */
export function parseHtml(source: string): Html {
  const reader = new TagReader(source);
  tokenize(source, reader, { entities: false });
  return reader.page.result();
}

/** Hears the tokens of a text and tells a builder of its tags. No tree is made: a page is read once and forgotten. */
class TagReader implements TokenListener {
  readonly page = new PageBuilder();
  private name = "";
  private attributes: Record<string, string> = {};
  private attribute = "";
  private value = "";
  private text = "";
  private readonly foreign: boolean[] = [];

  constructor(private readonly source: string) {}

  ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.name = this.source.slice(start, end).toLowerCase();
    this.attributes = {};
    this.page.makeWayFor(this.name);
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end);
  }

  // References are no tokens here: texts and values are read for them as a whole.
  ontextentity(): void {}
  onattribentity(): void {}

  onattribend(): void {
    // The first of two attributes with one name counts.
    if (Object.hasOwn(this.attributes, this.attribute)) return;
    this.attributes[this.attribute] = decodeAttribute(this.value);
  }

  onopentagend(): void {
    const { name, attributes } = this;
    const isVoid = VOID.has(name);
    this.page.begin({ name, attributes, isVoid });
    if (isVoid) return;
    if (FOREIGN.has(name)) this.foreign.push(true);
    else if (HTML_IN_FOREIGN.has(name)) this.foreign.push(false);
  }

  onselfclosingtag(): void {
    const { name } = this;
    this.onopentagend();
    if (this.foreign.at(-1) === true && this.page.current === name) this.page.end(name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (FOREIGN.has(name) || HTML_IN_FOREIGN.has(name)) this.foreign.pop();
    if (VOID.has(name) ? name !== "br" : !this.page.isOpen(name) && name !== "p") return;
    this.flush();
    if (this.page.end(name)) return;
    // An end without a beginning: `</br>` and `</p>` are elements all the same.
    this.page.begin({ name, attributes: {}, isVoid: name === "br" });
    this.page.end(name);
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.flush();
    this.page.comment(this.source.slice(start, end - endOffset));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.flush();
    this.page.comment(`[CDATA[${this.source.slice(start, end - endOffset)}]]`);
  }

  ondeclaration(): void {
    this.flush();
  }

  onprocessinginstruction(): void {
    this.flush();
  }

  onend(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text === "") return;
    const inside = this.page.current ?? "";
    const decode = inside === "title" ? decodeTitle : decodeText;
    this.page.data(RAW_TEXT.has(inside) ? this.text : decode(this.text));
    this.text = "";
  }
}
