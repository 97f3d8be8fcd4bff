import type { Html, HtmlNode, Script } from "./html.ts";
import { OpenTags } from "./open-tags.ts";
import { regionReader } from "./region.ts";
import { SEAM } from "./seam.ts";

/** A tag as it was written, attributes by lower-case name. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Has no content and no end. */
  readonly isVoid: boolean;
}

const SKIPPED = new Set(["script", "style", "noscript", "template", "select", "svg", "canvas", "title"]);
const BLOCKS = new Set(
  (
    "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tbody td tfoot th thead tr ul publishtime ucaptitle ucapcontent"
  ).split(" "),
);
const HIDING = /display\s*:\s*none/i;
const REPEATS = new Set("ms-repeat ms-for :for v-for ng-repeat data-ng-repeat x-for wx:for".split(" "));
/** Indents of the source: a line break of the text comes from a block, never from here. */
const WHITE_SPACE = /[\r\n\t]+ *| {2,}/g;
/** What lies deeper stands beside, as in browsers: only a hostile page nests further. */
const MAX_DEPTH = 512;

/** An open element: null inside of what a reader never sees. */
type Open = HtmlNode | null;

/** Builds a page from its tags and texts in their order. */
export class PageBuilder {
  private readonly nodes: HtmlNode[] = [];
  private readonly scripts: Script[] = [];
  private readonly comments: string[] = [];
  private readonly regionOf = regionReader();
  private readonly open = new OpenTags<Open>((thing) => this.closed(thing));
  private innermost: HtmlNode | null = null;
  /** The element below the deepest level that is open now. */
  private deepest: HtmlNode | null = null;
  private text = "";
  private title = "";
  /** The outermost open element that a reader never sees, with its level and the text right inside it. */
  private skipped: { readonly tag: Tag; readonly depth: number; text: string } | null = null;

  result(): Html {
    this.open.endAll();
    const { nodes, text, scripts, comments, title } = this;
    return { nodes, text, scripts, comments, title };
  }

  /** The name of the innermost open element. */
  get current(): string | undefined {
    return this.open.innermost;
  }

  isOpen(name: string): boolean {
    return this.open.has(name);
  }

  makeWayFor(name: string): void {
    this.open.makeWayFor(name);
  }

  begin(tag: Tag): void {
    const thing = this.skipped === null ? this.add(tag) : null;
    if (!tag.isVoid) this.open.push(tag.name, thing);
    else if (thing !== null) this.finish(thing);
  }

  /** Ends the innermost element of this name; false when none is open. */
  end(name: string): boolean {
    return this.open.end(name);
  }

  /** A run of text between two tags. */
  data(text: string): void {
    if (this.skipped === null) this.text += isIndent(text) ? " " : text.replace(WHITE_SPACE, " ");
    else if (this.open.depth === this.skipped.depth) this.skipped.text += text;
  }

  comment(text: string): void {
    if (this.skipped === null) this.comments.push(text);
    else this.data(text);
  }

  private add(tag: Tag): Open {
    if (SKIPPED.has(tag.name)) {
      if (!tag.isVoid) this.skipped = { tag, depth: this.open.depth + 1, text: "" };
      return null;
    }
    if (this.open.depth >= MAX_DEPTH && this.deepest !== null) this.finish(this.deepest);
    this.text += BLOCKS.has(tag.name) ? "\n" : SEAM;
    const node = this.nodeOf(tag);
    this.nodes.push(node);
    if (this.open.depth >= MAX_DEPTH) this.deepest = node;
    else if (!tag.isVoid) this.innermost = node;
    return node;
  }

  private nodeOf({ name, attributes }: Tag): HtmlNode {
    const parent = this.innermost;
    const style = attributes["style"];
    const index = this.nodes.length;
    const at = this.text.length;
    return {
      index,
      tag: name,
      attributes,
      parent,
      region: this.regionOf(name, attributes, parent === null ? "content" : parent.region),
      hidden: parent?.hidden === true || (style !== undefined && HIDING.test(style)),
      template: parent?.template === true || isRepeated(attributes),
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
    this.text += BLOCKS.has(node.tag) ? "\n" : SEAM;
    if (node === this.deepest) this.deepest = null;
  }

  private keep({ tag: { name, attributes }, text }: { readonly tag: Tag; readonly text: string }): void {
    this.skipped = null;
    const { src = "", type = "" } = attributes;
    if (name === "script") this.scripts.push({ src, type, text, attributes, parent: this.innermost });
    else if (name === "title") this.title ||= text;
  }
}

function isRepeated(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (REPEATS.has(name)) return true;
  return false;
}

/** A line break and an indent: what stands between most tags. */
function isIndent(text: string): boolean {
  let at = 0;
  while (at < text.length && isBreak(text.charCodeAt(at))) at++;
  if (at === 0) return false;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  return at === text.length;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 9;
}
