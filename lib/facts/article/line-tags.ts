import { bareLength } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import { upperBound } from "../html/tree.ts";

const LEVELS: ReadonlyMap<string, number> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
]);
const BOLD = new Set(["b", "strong"]);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the tags of an article's body say of its lines. The body is looked through once, not once a line. */
export class LineTags {
  private readonly rows: HtmlNode[] = [];
  private readonly headings: HtmlNode[] = [];
  /** Bold elements that stand in no other: they lie one behind the other. */
  private readonly bold: HtmlNode[] = [];

  constructor(
    private readonly html: Html,
    body: HtmlNode,
  ) {
    const outer = enclosing(body.parent, isRow);
    if (outer !== null) this.rows.push(outer);
    for (let index = Math.max(0, body.index); index < body.end; index++) {
      const node = html.nodes[index];
      if (node === undefined) break;
      if (isRow(node)) this.rows.push(node);
      else if (LEVELS.has(node.tag)) this.headings.push(node);
      else if (isBold(node) && enclosing(node.parent, isBold) === null) this.bold.push(node);
    }
  }

  /** A cell beside other cells: 一、本年新收 in a table is a row's name. A layout table has one cell a row. */
  isInTable(at: number): boolean {
    if (this.rows.length === 0) return false;
    const last = this.rows[upperBound(this.rows, ({ from }) => from <= at) - 1] ?? null;
    let row = last;
    while (row !== null && row.to <= at) row = enclosing(row.parent, isRow);
    return row !== null && (this.html.nodes[row.index + 1]?.end ?? row.end) < row.end;
  }

  /** The level a tag gives to a whole line: h1–h4, or 1 for a paragraph that is bold from end to end; else 0. */
  levelOf(line: Span): number {
    if (this.headings.length === 0 && this.bold.length === 0) return 0;
    const before = upperBound(this.headings, ({ from }) => from <= line.from);
    for (let index = before - 1; index >= 0; index--) {
      const heading = this.headings[index];
      if (heading === undefined || heading.to <= line.from) break;
      if (heading.to >= line.to) return LEVELS.get(heading.tag) ?? 0;
    }
    const bold = this.boldLength(line);
    return bold > 1 && bold >= bareLength(this.html.text.slice(line.from, line.to)) ? 1 : 0;
  }

  private boldLength(line: Span): number {
    let length = 0;
    for (let index = upperBound(this.bold, ({ to }) => to <= line.from); index < this.bold.length; index++) {
      const node = this.bold[index];
      if (node === undefined || node.from >= line.to) break;
      length += bareLength(this.html.text.slice(Math.max(node.from, line.from), Math.min(node.to, line.to)));
    }
    return length;
  }
}

function enclosing(start: HtmlNode | null, wanted: (node: HtmlNode) => boolean): HtmlNode | null {
  let node = start;
  while (node !== null && !wanted(node)) node = node.parent;
  return node;
}

function isRow({ tag }: HtmlNode): boolean {
  return tag === "tr";
}

function isBold({ tag }: HtmlNode): boolean {
  return BOLD.has(tag);
}
