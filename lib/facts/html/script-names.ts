import type { HtmlNode } from "./html.ts";

/** Writing into an element. */
const WRITES =
  /innerHTML|insertAdjacentHTML|append(?:Child|To)?\s*\(|prepend\s*\(|\.html\s*\(|\.load\s*\(|replaceWith|\$\.(?:ajax|get|post|getJSON)|\bfetch\s*\(/;
/** How far from an element's name the writing stands: a script that names `.main` at its top may write elsewhere. */
const REACH = 400;
const MAX_ANCESTORS = 12;
const MAX_NAMES = 12;

/**
 * The name by which a script reaches an element, or null: it names the element itself, or writes into something
 * it names that holds the element (up to the page's body).
 */
export function scriptNames(script: string, place: HtmlNode): string | null {
  const own = namesOf(place).find((name) => isNamed(script, name) !== null);
  if (own !== undefined) return own.text;
  let up = place.parent;
  for (let level = 0; up !== null && level < MAX_ANCESTORS && isInner(up); level++, up = up.parent) {
    const name = namesOf(up).find((candidate) => {
      const at = isNamed(script, candidate);
      return at !== null && WRITES.test(script.slice(Math.max(0, at - REACH), at + REACH));
    });
    if (name !== undefined) return name.text;
  }
  return null;
}

interface Name {
  readonly kind: "#" | ".";
  readonly text: string;
}

function namesOf({ attributes }: HtmlNode): Name[] {
  const id = (attributes["id"] ?? "").trim();
  const classes = (attributes["class"] ?? "").split(/\s+/, MAX_NAMES).filter((name) => name !== "");
  const names = classes.map((text): Name => ({ kind: ".", text }));
  return id === "" ? names : [{ kind: "#", text: id }, ...names];
}

/** The offset of `#list`, `.list` in a selector or a quoted "list"; `data.list` is a field, not an element. */
function isNamed(script: string, { kind, text }: Name): number | null {
  for (let at = script.indexOf(text); at >= 0; at = script.indexOf(text, at + text.length)) {
    const before = script[at - 1] ?? "";
    const after = script[at + text.length] ?? "";
    if (/[\w-]/.test(after)) continue;
    if (/["'`]/.test(before) && after === before) return at;
    if (before === kind && /["'`\s,>+~\])]/.test(script[at - 2] ?? "")) return at;
    if (before === kind && kind === "#") return at;
  }
  return null;
}

function isInner({ tag, region }: HtmlNode): boolean {
  return tag !== "body" && tag !== "html" && region === "content";
}
