import type { Html, HtmlNode } from "../html/html.ts";

/** Elements that pages make into links by a script. */
const TAGS = new Set("a area li tr td dd div p span h3 h4".split(" "));
/** `jumpToDetail('./202403/t1.html')`, `doRead('<32 hex>','n')`, `window.open("/x.html")`. */
const CALL = /(?:^|[;\s:{])(?:javascript:\s*)?(?:return\s+)?([\w$.]{1,60})\s*\(\s*(['"])([^'"]{1,300})\2/;
const ASSIGNED = /location(?:\.href)?\s*=\s*(['"])([^'"]{1,300})\1/;
/** What such calls do that leads nowhere. */
const NO_LINK =
  /favou?rite|collect|homepage|share|copy|print|search|login|alert|confirm|vote|play|font|tab|show|hide|toggle|submit/i;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)[^\s<>]+|^[\w./-]+\.(?:s?html?|jsp|aspx?|php|pdf)(?:[?#]\S*)?$/i;
/** In a function of the page: `"/detail/" + id + ".html"`. */
const JOINED =
  /(['"])([^'"\r\n]{1,200})\1\s*\+\s*([\w$]{1,40})(?:\s*\+\s*(['"])([^'"\r\n]{0,100})\4)?(?!\s*\+)/;
const MAX_FUNCTION = 1500;
/** A page's links call a few functions. */
const MAX_NAMES = 40;

/** What stands before and behind the argument of a function in the address that it makes. */
interface Making {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a click on an element leads that has no address of its own, as far as the page tells: the call names the
 * address, or a function written in the page makes it from what the call names. Null where a file elsewhere decides.
 */
export function scriptAddresses(scripts: Html["scripts"]): (node: HtmlNode) => string | null {
  const known = new Map<string, readonly Making[]>();
  return (node) =>
    scriptAddress(node, (name) => {
      const makings = known.get(name) ?? (known.size < MAX_NAMES ? makingsOf(name, scripts) : []);
      known.set(name, makings);
      return makings;
    });
}

function scriptAddress(
  { tag, attributes }: HtmlNode,
  makings: (name: string) => readonly Making[],
): string | null {
  const action =
    attributes["onclick"] ??
    (/^\s*javascript:/i.test(attributes["href"] ?? "") ? attributes["href"] : undefined);
  if (action === undefined || !TAGS.has(tag) || action.length > 1000) return null;
  const assigned = ASSIGNED.exec(action)?.[2];
  if (assigned !== undefined) return assigned;
  const [, name = "", , argument = ""] = CALL.exec(action) ?? [];
  if (name === "" || NO_LINK.test(name)) return null;
  if (ADDRESS.test(argument)) return argument;
  const made = makings(name).map(({ prefix, suffix }) => `${prefix}${argument}${suffix}`);
  return made.find((address) => ADDRESS.test(address)) ?? null;
}

/** What functions of this name make of their first argument; few pages have two. */
function makingsOf(name: string, scripts: Html["scripts"]): Making[] {
  const sign = new RegExp(
    `(?:function\\s+${escaped(name)}\\s*|\\b${escaped(name)}\\s*=\\s*function\\s*)\\(\\s*([\\w$]{1,40})`,
  );
  return scripts.flatMap(({ text }) => {
    const found = sign.exec(text);
    if (found === null) return [];
    const [, , prefix = "", joined, , suffix = ""] =
      JOINED.exec(text.slice(found.index, found.index + MAX_FUNCTION)) ?? [];
    return joined === found[1] ? [{ prefix, suffix }] : [];
  });
}

function escaped(name: string): string {
  return name.replace(/[.$]/g, "\\$&");
}
