import { textOf } from "../html/text-of.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";

const TITLED = /tit|hd|head|name|bt|caption|lanmu|column/i;
const MORE = /更多|more/i;
/** How far back in the page a block's title can stand. */
const REACH = 400;

/** The title of the block a 更多 link belongs to: the nearest heading before it, not beyond the previous block's 更多. */
export function blockName(page: Page, more: HtmlNode): string | null {
  for (let index = more.index - 1; index >= Math.max(0, more.index - REACH); index--) {
    const node = page.html.nodes[index];
    if (node === undefined) return null;
    const holdsLink = more.index < node.end;
    const text = textOf(page.html, node);
    if (node.tag === "a" && MORE.test(text)) return null;
    const name = (holdsLink ? besideMore(text) : text).replace(/[\s>»+]/g, "");
    if (isTitled(node) && /^[\p{L}\p{N}、·/（）()]{2,20}$/u.test(name) && !MORE.test(name)) return name;
  }
  return null;
}

/** 工作动态 更多&gt;&gt;, or the other way round where the link floats to the right. */
function besideMore(text: string): string {
  const [before = "", ...after] = text.split(MORE);
  return /[\p{L}\p{N}]/u.test(before) ? before : (after[0] ?? "");
}

function isTitled({ tag, attributes }: HtmlNode): boolean {
  return /^h[1-6]$/.test(tag) || tag === "dt" || tag === "th" || TITLED.test(attributes["class"] ?? "");
}
