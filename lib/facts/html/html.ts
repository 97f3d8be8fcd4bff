import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import type { Attributes, TagRest } from "./attribute-reader.ts";
import { decodeText, decodeTitle } from "./entities.ts";
import { PageBuilder } from "./page-builder.ts";
import type { Region } from "./region.ts";
import type { TagKind, TagKinds } from "./tag-kind.ts";
import type { TagListener } from "./tag-scanner.ts";
import { TagScanner } from "./tag-scanner.ts";
export { SEAM } from "./seam.ts";

/** An element, without the scripts and styles that a reader never sees. */
export interface HtmlNode {
  /** Place in document order; descendants are `index + 1` to `end - 1`. */
  readonly index: number;
  readonly tag: string;
  /** Its text stands on lines of its own. */
  readonly isBlock: boolean;
  readonly attributes: Attributes;
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
  readonly attributes: Attributes;
  /** The element it stands in. */
  readonly parent: HtmlNode | null;
}

/** An entry of a list to choose from (`<option>`). */
export interface Choice {
  readonly attributes: Attributes;
  /** As it is written. */
  readonly text: string;
  /** Of the `<select>`. */
  readonly list: Attributes;
  /** The element that the list stands in. */
  readonly parent: HtmlNode | null;
}

/** A page walked once: elements in document order over one running text. */
export interface Html {
  /** As it was given. */
  readonly source: string;
  readonly nodes: readonly HtmlNode[];
  /** Those that lead to another address, or may: links, inner pages, viewers, and what a click does something to. */
  readonly leads: readonly HtmlNode[];
  /** All text of the body; a line break where a block begins or ends, `SEAM` where an inline element does. */
  readonly text: string;
  readonly scripts: readonly Script[];
  readonly comments: readonly string[];
  readonly choices: readonly Choice[];
  readonly title: string;
  /** Every attribute's name that a tag of the page has, also one of a tag that is no element. */
  readonly attributeNames: ReadonlySet<string>;
  /** Every value of a `class` or an `id` that a tag of the page has, each once. */
  readonly namings: ReadonlySet<string>;
  /** The same, each on lines of its own: a pattern is asked once, not once a name. */
  readonly names: string;
  /** The elements by what they are called. */
  readonly kinds: Pick<TagKinds, "elements">;
}

/** HTML to a flat page. Takes any text, also one that is no HTML at all; never throws. */
export function parseHtml(source: string): Html {
  return finish(htmlSteps(source));
}

/** Characters that are read between two rests. */
const STRETCH = 60_000;

/** `parseHtml` in steps, between which whoever runs it may rest. */
export function* htmlSteps(source: string): Steps<Html> {
  const reader = new HtmlReader(source);
  for (let until = STRETCH; !reader.read(until); until += STRETCH) yield;
  return reader.result();
}

/** Hears the tags of a text and tells a builder of them. No tree is made: a page is read once and forgotten. */
export class HtmlReader implements TagListener {
  private readonly page = new PageBuilder();
  private readonly scanner: TagScanner;
  private text = "";
  private readonly foreign: boolean[] = [];

  constructor(private readonly source: string) {
    this.scanner = new TagScanner(source, this);
  }

  /** Reads on up to this place in the text; true when it is read to its end. */
  read(until = Infinity): boolean {
    const isDone = this.scanner.scan(until);
    if (isDone) this.flush();
    return isDone;
  }

  result(): Html {
    const { attributeNames, namings, kinds } = this.scanner;
    const names = [...namings].join("\n");
    return { source: this.source, ...this.page.result(), attributeNames, namings, names, kinds };
  }

  ontext(start: number, end: number): void {
    const run = this.source.slice(start, end);
    this.text = this.text === "" ? run : this.text + run;
  }

  onname(kind: TagKind): void {
    this.flush();
    this.page.makeWayFor(kind);
  }

  onstart(kind: TagKind, rest: TagRest): void {
    this.page.begin(kind, rest);
    if (kind.isVoid) return;
    if (kind.foreign !== null) this.foreign.push(kind.foreign === "own");
    if (rest.selfClosing && this.foreign.at(-1) === true && this.page.current === kind) this.page.end(kind);
  }

  onend(kind: TagKind): void {
    if (kind.foreign !== null) this.foreign.pop();
    const { name } = kind;
    if (kind.isVoid ? name !== "br" : kind.open === 0 && name !== "p") return;
    this.flush();
    if (this.page.end(kind)) return;
    // An end without a beginning: `</br>` and `</p>` are elements all the same.
    this.page.begin(kind, { attributes: {}, repeats: false });
    this.page.end(kind);
  }

  oncomment(text: string): void {
    this.flush();
    this.page.comment(text);
  }

  ondeclaration(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text === "") return;
    const { text, page } = this;
    this.text = "";
    page.data(page.current?.isRaw === true ? rawText(page.current, text) : decodeText(text));
  }
}

/** No references in it but those of a title. */
function rawText({ name }: TagKind, text: string): string {
  return name === "title" ? decodeTitle(text) : text;
}
