import type { HtmlNode } from "./html.ts";

/** An element as a person would quote it: `<ul id="list" class="news">`. */
export function describeNode({ tag, attributes }: HtmlNode): string {
  const id = attributes["id"] === undefined ? "" : ` id="${attributes["id"]}"`;
  const classes = attributes["class"] === undefined ? "" : ` class="${attributes["class"]}"`;
  return `<${tag}${id}${classes}>`;
}
