import type { HtmlNode } from "./html.ts";
import type { Region } from "./region.ts";
import { REGION_OF_TAG } from "./region.ts";

/** What HTML says of all elements of one name, and how many of them are open now. */
export interface TagKind {
  readonly name: string;
  /** Has no content and no end. */
  readonly isVoid: boolean;
  /** Its text stands on lines of its own. */
  readonly isBlock: boolean;
  /** A reader never sees what is inside. */
  readonly isSkipped: boolean;
  /** Its content is no HTML up to its own end tag. */
  readonly isRaw: boolean;
  /** Its start tags have addresses of their own: hardly any is written twice. */
  readonly isUnique: boolean;
  /** Has an address of its own to show or to go to. */
  readonly leads: boolean;
  /** The part of the page that it is by its tag. */
  readonly region: Region | null;
  /** Stands where its parent stands, whatever it is called. */
  readonly inherits: boolean;
  /** `<path/>` ends what it begins inside (`own`), and what is HTML again in there (`html`). */
  readonly foreign: "own" | "html" | null;
  /** The innermost open elements that its start tag ends without saying so: `<li>` ends `<li>`. */
  readonly ends: ReadonlySet<string> | null;
  /** All of the page, in document order. */
  readonly elements: HtmlNode[];
  open: number;
}

const VOID = wordSet(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const BLOCKS = wordSet(
  "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tbody td tfoot th thead tr ul publishtime ucaptitle ucapcontent",
);
const SKIPPED = wordSet("script style noscript template select svg canvas title");
const RAW = wordSet("script style title textarea xmp");
const UNIQUE = wordSet("a img script link meta option");
const LEADS = wordSet("a area iframe embed object");
const INHERITS = wordSet("html body a");
const FOREIGN = wordSet("math svg");
const HTML_IN_FOREIGN = wordSet("mi mo mn ms mtext annotation-xml foreignobject desc title");
const ENDED_BY: readonly (readonly [opening: string, ended: string])[] = [
  ["tr", "tr th td"],
  ["th", "th"],
  ["td", "thead th td"],
  ["body", "head link script"],
  ["li", "li"],
  ["dd dt", "dd dt"],
  ["rt rp", "rt rp"],
  ["tbody tfoot", "thead tbody"],
  ["option", "option"],
  ["optgroup", "optgroup option"],
  ["select input output button datalist textarea", "input option optgroup select button datalist textarea"],
  [
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form " +
      "header hr main nav ol pre section table ul",
    "p",
  ],
];
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDED_BY.flatMap(([opening, ended]) => opening.split(" ").map((tag) => [tag, wordSet(ended)] as const)),
);

/** The kinds of one page's elements by name. */
export class TagKinds {
  private readonly known = new Map<string, TagKind>();

  /** A name, as it is written, is looked up once a tag. */
  of(written: string): TagKind {
    return this.known.get(written) ?? this.add(written);
  }

  /** All elements of this name, in document order. */
  elements(name: string): readonly HtmlNode[] {
    return this.known.get(name)?.elements ?? NONE;
  }

  private add(written: string): TagKind {
    const name = written.toLowerCase();
    const kind = this.known.get(name) ?? kindOf(name);
    this.known.set(name, kind).set(written, kind);
    return kind;
  }
}

const NONE: readonly HtmlNode[] = [];

type Rules = Omit<TagKind, "elements" | "open">;

/** What most pages have besides: the rules of a name are made once, not once a page. */
const INLINE = wordSet("a span b i em strong font label small u sup sub html head");
const RULES: ReadonlyMap<string, Rules> = new Map(
  [VOID, BLOCKS, SKIPPED, INLINE].flatMap((names) => [...names].map((name) => [name, rulesOf(name)])),
);

function kindOf(name: string): TagKind {
  // Named one by one: what is spread is slow to read, and every tag of a page reads it.
  const rules = RULES.get(name) ?? rulesOf(name);
  const { isVoid, isBlock, isSkipped, isRaw, isUnique, leads, region, inherits, foreign, ends } = rules;
  return {
    name: rules.name,
    isVoid,
    isBlock,
    isSkipped,
    isRaw,
    isUnique,
    leads,
    region,
    inherits,
    foreign,
    ends,
    elements: [],
    open: 0,
  };
}

function rulesOf(name: string): Rules {
  return {
    name,
    isVoid: VOID.has(name),
    isBlock: BLOCKS.has(name),
    isSkipped: SKIPPED.has(name),
    isRaw: RAW.has(name),
    isUnique: UNIQUE.has(name),
    leads: LEADS.has(name),
    region: REGION_OF_TAG.get(name) ?? null,
    inherits: INHERITS.has(name),
    foreign: FOREIGN.has(name) ? "own" : HTML_IN_FOREIGN.has(name) ? "html" : null,
    ends: ENDS.get(name) ?? null,
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
