import type { Html, HtmlNode } from "./html.ts";

/** The innermost element around a place in the text, or null outside all of them. */
export function nodeAt(html: Html, offset: number): HtmlNode | null {
  const last = upperBound(html.nodes, (node) => node.from <= offset);
  let node = html.nodes[last - 1] ?? null;
  while (node !== null && node.to <= offset) node = node.parent;
  return node;
}

/** The elements directly inside this one. */
export function childrenOf(html: Html, parent: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let index = parent.index + 1; index < parent.end;) {
    const child = html.nodes[index];
    if (child === undefined) break;
    children.push(child);
    index = child.end;
  }
  return children;
}

/** Whether a node is the ancestor itself or stands somewhere in it. */
export function isWithin(node: HtmlNode, ancestor: HtmlNode): boolean {
  return node.index >= ancestor.index && node.index < ancestor.end;
}

/** Things sorted by their element's place that stand in (or are) this element. */
export function inside<T extends Placed>(sorted: readonly T[], ancestor: HtmlNode): T[] {
  return sorted.slice(firstFrom(sorted, ancestor.index), firstFrom(sorted, ancestor.end));
}

/** How many they are. */
export function countInside(sorted: readonly Placed[], ancestor: HtmlNode): number {
  return firstFrom(sorted, ancestor.end) - firstFrom(sorted, ancestor.index);
}

interface Placed {
  readonly node: HtmlNode;
}

function firstFrom(sorted: readonly Placed[], index: number): number {
  return upperBound(sorted, ({ node }) => node.index < index);
}

/** How many leading entries of a sorted list hold the condition. */
export function upperBound<T>(sorted: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
