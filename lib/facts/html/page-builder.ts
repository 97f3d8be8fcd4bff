import type { Attributes, TagRest } from "./attribute-reader.ts";
import type { Choice, Html, HtmlNode, Script } from "./html.ts";
import { OpenTags } from "./open-tags.ts";
import { regionReader } from "./region.ts";
import { SEAM } from "./seam.ts";
import type { TagKind } from "./tag-kind.ts";

const HIDING = /display\s*:\s*none/i;
/** Indents of the source: a line break of the text comes from a block, never from here. */
const WHITE_SPACE = /[\r\n\t]+ *| {2,}/g;
const SPACE = 32;
/** What lies deeper stands beside, as in browsers: only a hostile page nests further. */
const MAX_DEPTH = 512;

/** An open element: null inside of what a reader never sees. */
type Open = HtmlNode | null;

type Tag = Pick<TagRest, "attributes" | "repeats">;

interface Skipped {
  readonly kind: TagKind;
  readonly attributes: Attributes;
  readonly depth: number;
  text: string;
}

/** Builds a page from its tags and texts in their order. */
export class PageBuilder {
  private readonly nodes: HtmlNode[] = [];
  private readonly leads: HtmlNode[] = [];
  private readonly scripts: Script[] = [];
  private readonly comments: string[] = [];
  private readonly choices: (Choice & { text: string })[] = [];
  private readonly regionOf = regionReader();
  private readonly open = new OpenTags<Open>((thing) => this.closed(thing));
  private innermost: HtmlNode | null = null;
  /** The element below the deepest level that is open now. */
  private deepest: HtmlNode | null = null;
  private text = "";
  private title = "";
  /** The outermost open element that a reader never sees, with its level and the text right inside it. */
  private skipped: Skipped | null = null;

  result(): Omit<Html, "source" | "attributeNames" | "namings" | "names" | "kinds"> {
    this.open.endAll();
    const { nodes, leads, text, scripts, comments, choices, title } = this;
    return { nodes, leads, text, scripts, comments, choices, title };
  }

  /** The kind of the innermost open element. */
  get current(): TagKind | undefined {
    return this.open.innermost;
  }

  makeWayFor(kind: TagKind): void {
    this.open.makeWayFor(kind);
  }

  begin(kind: TagKind, tag: Tag): void {
    const thing = this.skipped === null ? this.add(kind, tag) : null;
    if (kind.name === "option") this.choose(tag.attributes);
    if (!kind.isVoid) this.open.push(kind, thing);
    else if (thing !== null) this.finish(thing);
  }

  /** Ends the innermost element of this kind; false when none is open. */
  end(kind: TagKind): boolean {
    return this.open.end(kind);
  }

  /** A run of text between two tags. */
  data(text: string): void {
    if (this.skipped === null) this.text += withoutIndents(text);
    else if (this.open.depth === this.skipped.depth) this.skipped.text += text;
    else if (this.current?.name === "option") this.label(text);
  }

  comment(text: string): void {
    if (this.skipped === null) this.comments.push(text);
    else if (this.current?.name !== "option") this.data(text);
  }

  private choose(attributes: Attributes): void {
    if (this.skipped?.kind.name !== "select") return;
    const { attributes: list } = this.skipped;
    this.choices.push({ attributes, text: "", list, parent: this.innermost });
  }

  private label(text: string): void {
    const choice = this.choices.at(-1);
    if (choice !== undefined && this.skipped?.kind.name === "select") choice.text += text;
  }

  private add(kind: TagKind, tag: Tag): Open {
    if (kind.isSkipped) {
      if (!kind.isVoid)
        this.skipped = { kind, attributes: tag.attributes, depth: this.open.depth + 1, text: "" };
      return null;
    }
    if (this.open.depth >= MAX_DEPTH && this.deepest !== null) this.finish(this.deepest);
    this.text += kind.isBlock ? "\n" : SEAM;
    const node = this.nodeOf(kind, tag);
    this.nodes.push(node);
    kind.elements.push(node);
    if (kind.leads || tag.attributes["onclick"] !== undefined) this.leads.push(node);
    if (this.open.depth >= MAX_DEPTH) this.deepest = node;
    else if (!kind.isVoid) this.innermost = node;
    return node;
  }

  private nodeOf(kind: TagKind, { attributes, repeats }: Tag): HtmlNode {
    const parent = this.innermost;
    const style = attributes["style"];
    const index = this.nodes.length;
    const at = this.text.length;
    return {
      index,
      tag: kind.name,
      isBlock: kind.isBlock,
      attributes,
      parent,
      region: this.regionOf(kind, attributes, parent === null ? "content" : parent.region),
      hidden: parent?.hidden === true || (style !== undefined && HIDING.test(style)),
      template: parent?.template === true || repeats,
      end: index + 1,
      from: at,
      to: at,
    };
  }

  private closed(thing: Open): void {
    if (thing !== null) {
      if (this.open.depth < MAX_DEPTH) {
        if (this.deepest !== null) this.finish(this.deepest);
        this.finish(thing);
        this.innermost = thing.parent;
      } else if (thing === this.deepest) this.finish(thing);
    } else if (this.skipped !== null && this.open.depth < this.skipped.depth) this.keep(this.skipped);
  }

  private finish(node: HtmlNode): void {
    node.end = this.nodes.length;
    node.to = this.text.length;
    this.text += node.isBlock ? "\n" : SEAM;
    if (node === this.deepest) this.deepest = null;
  }

  private keep({ kind: { name }, attributes, text }: Skipped): void {
    this.skipped = null;
    const { src = "", type = "" } = attributes;
    if (name === "script") this.scripts.push({ src, type, text, attributes, parent: this.innermost });
    else if (name === "title") this.title ||= text;
  }
}

/** Most texts are a few letters, or a line break with its indent and nothing else. */
function withoutIndents(text: string): string {
  let at = 0;
  while (isBreak(text.charCodeAt(at))) at += 1;
  if (at > 0) while (text.charCodeAt(at) === SPACE) at += 1;
  if (at > 0 && at === text.length) return " ";
  return at > 0 || hasIndent(text) ? text.replace(WHITE_SPACE, " ") : text;
}

function hasIndent(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code) || (code === SPACE && before === SPACE)) return true;
    before = code;
  }
  return false;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 9;
}
