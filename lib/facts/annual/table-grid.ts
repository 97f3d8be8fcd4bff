import { bareText } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import { childrenOf } from "../html/tree.ts";
import { plain } from "./plain.ts";

/** A cell as drawn; one that spans several places stands in all of them as the same object. */
export interface GridCell {
  /** Without white space, as the page writes it. */
  readonly raw: string;
  /** The same as it is compared. */
  readonly text: string;
}

/** Rows of cells, all places filled; undefined where the drawing leaves a hole. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** More than any table spans; a wrong colspan="1000" must not cost memory. */
const MAX_SPAN = 40;
/** Cells of a larger table stand in one place each. */
const MAX_PLACES = 20_000;
/** Tables in tables beyond this are the text of their cell. */
const MAX_NESTING = 4;
const PASSED = new Set(["tbody", "thead", "tfoot"]);

/** The cells of a table in their places, spans unfolded. A table drawn as nested tables is laid out row under row. */
export function tableGrid(html: Html, table: HtmlNode, nesting = 0): Grid {
  const grid: (GridCell | undefined)[][] = [];
  let rows = 0;
  let places = 0;
  for (const row of rowsOf(html, table)) {
    const cells = childrenOf(html, row).filter(({ tag }) => tag === "td" || tag === "th");
    const inner = cells.map((cell) => (nesting < MAX_NESTING ? outerTables(html, cell) : []));
    if (inner.some((tables) => tables.length > 0)) {
      grid.splice(rows, grid.length, ...sideBySide(html, cells, inner, nesting + 1));
      rows = grid.length;
    } else {
      places += place(html, cells, grid, rows, places < MAX_PLACES ? MAX_SPAN : 1);
      rows += 1;
    }
  }
  return grid.slice(0, rows);
}

/** Tables inside an element that stand in no other table of it. */
export function outerTables(html: Html, within: HtmlNode): HtmlNode[] {
  const tables: HtmlNode[] = [];
  for (let index = within.index + 1; index < within.end;) {
    const node = html.nodes[index];
    if (node === undefined) break;
    if (node.tag === "table") tables.push(node);
    index = node.tag === "table" ? node.end : index + 1;
  }
  return tables;
}

function rowsOf(html: Html, parent: HtmlNode): HtmlNode[] {
  return childrenOf(html, parent).flatMap((child) => {
    if (child.tag === "tr") return [child];
    return PASSED.has(child.tag) ? rowsOf(html, child) : [];
  });
}

/** Puts a row's cells into the places that cells from above left free; gives how many places they take. */
function place(
  html: Html,
  cells: readonly HtmlNode[],
  grid: (GridCell | undefined)[][],
  y: number,
  most: number,
): number {
  const line = (grid[y] ??= []);
  let x = 0;
  let taken = 0;
  for (const node of cells) {
    while (line[x] !== undefined) x += 1;
    const cell = cellOf(html, node);
    const width = span(node, "colspan", most);
    const height = span(node, "rowspan", most);
    for (let below = y; below < y + height; below += 1) {
      const to = (grid[below] ??= []);
      for (let right = x; right < x + width; right += 1) to[right] ??= cell;
    }
    x += width;
    taken += width * height;
  }
  return taken;
}

/** A row some of whose cells hold tables: those tables' rows, each cell's beside the next one's. */
function sideBySide(
  html: Html,
  cells: readonly HtmlNode[],
  inner: readonly HtmlNode[][],
  nesting: number,
): (GridCell | undefined)[][] {
  const blocks = cells.map((cell, at): Grid => {
    const tables = inner[at] ?? [];
    return tables.length === 0
      ? [[cellOf(html, cell)]]
      : tables.flatMap((table) => [...tableGrid(html, table, nesting)]);
  });
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, y) =>
    // A cell beside several nested rows is the label of them all.
    blocks.flatMap((block) => [...((block.length === 1 ? block[0] : block[y]) ?? [])]),
  );
}

function cellOf(html: Html, node: HtmlNode): GridCell {
  const text = html.text.slice(node.from, node.to);
  return { raw: bareText(text), text: plain(text) };
}

function span(node: HtmlNode, name: "colspan" | "rowspan", most: number): number {
  const value = Number.parseInt(node.attributes[name] ?? "1", 10);
  return value >= 1 ? Math.min(value, most) : 1;
}
