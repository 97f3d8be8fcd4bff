import { load } from "cheerio/slim";
import type { Region } from "./region.ts";
import { regionOf } from "./region.ts";

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

/** Stands where an inline element begins or ends, so that `<b>关于2024</b><i>2024-05-06</i>` are two words. */
export const SEAM = "\u2063";

const SKIPPED = new Set(["style", "noscript", "template", "select", "svg", "canvas", "title"]);
const BLOCKS = new Set(
  (
    "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tbody td tfoot th thead tr ul publishtime ucaptitle ucapcontent"
  ).split(" "),
);
const HIDING = /display\s*:\s*none/i;
const REPEATS = /^(?:ms-repeat|ms-for|:for|v-for|ng-repeat|data-ng-repeat|x-for|wx:for)$/;
const TEXT = 3;
const COMMENT = 8;
/** Indents of the source: a line break of the text comes from a block, never from here. */
const WHITE_SPACE = /[\r\n\t]+ *| {2,}/g;
/** Deeper than any page is; only a hostile one nests further. */
const MAX_DEPTH = 2000;

type Child = ReturnType<ReturnType<typeof load>["root"]>[number]["children"][number];
type Parent = Extract<Child, { attribs: unknown }>;

/** HTML to a flat page. Takes any text, also one that is no HTML at all; never throws. */
export function parseHtml(source: string): Html {
  const walk = new Walk();
  const root = load(source).root()[0];
  if (root !== undefined) walk.children(root.children, null, 0);
  return walk.result();
}

class Walk {
  private readonly nodes: HtmlNode[] = [];
  private readonly scripts: Script[] = [];
  private readonly comments: string[] = [];
  private text = "";
  private title = "";

  result(): Html {
    return {
      nodes: this.nodes,
      text: this.text,
      scripts: this.scripts,
      comments: this.comments,
      title: this.title,
    };
  }

  children(children: readonly Child[], parent: HtmlNode | null, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const child of children) {
      if ("attribs" in child) this.element(child, parent, depth);
      else if ("data" in child) this.data(child);
      else if ("children" in child) this.children(child.children, parent, depth + 1);
    }
  }

  private data(node: Extract<Child, { data: string }>): void {
    if (node.nodeType === TEXT) this.text += node.data.replace(WHITE_SPACE, " ");
    else if (node.nodeType === COMMENT) this.comments.push(node.data);
  }

  private element(element: Parent, parent: HtmlNode | null, depth: number): void {
    const tag = element.name;
    if (tag === "script") this.script(element);
    else if (tag === "title") this.title ||= rawText(element);
    if (tag === "script" || SKIPPED.has(tag)) return;
    const boundary = BLOCKS.has(tag) ? "\n" : SEAM;
    this.text += boundary;
    const node = this.add(element, parent);
    this.children(element.children, node, depth + 1);
    node.end = this.nodes.length;
    node.to = this.text.length;
    this.text += boundary;
  }

  private add(element: Parent, parent: HtmlNode | null): HtmlNode {
    const attributes = element.attribs;
    const style = attributes["style"];
    const node: HtmlNode = {
      index: this.nodes.length,
      tag: element.name,
      attributes,
      parent,
      region: regionOf(element.name, attributes, parent?.region ?? "content"),
      hidden: parent?.hidden === true || (style !== undefined && HIDING.test(style)),
      template: parent?.template === true || isRepeated(attributes),
      end: this.nodes.length + 1,
      from: this.text.length,
      to: this.text.length,
    };
    this.nodes.push(node);
    return node;
  }

  private script(element: Parent): void {
    const { src = "", type = "" } = element.attribs;
    this.scripts.push({ src, type, text: rawText(element) });
  }
}

function isRepeated(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (REPEATS.test(name)) return true;
  return false;
}

function rawText(element: Parent): string {
  return element.children.map((child) => ("data" in child ? child.data : "")).join("");
}
