import { PICTURE } from "../drawn-paragraph.ts";
import { drawnTable } from "../drawn-table.ts";
import { escapeHtml } from "../escape-html.ts";
import { areTorn, joinedTables } from "./joined-tables.ts";
import type { PageParts } from "./page-tables.ts";
import type { PaperTable } from "./paper-table.ts";
import { paperRows } from "./paper-table.ts";
import type { Paragraph } from "./paragraphs.ts";
import { paragraphs } from "./paragraphs.ts";
import { textLines } from "./text-lines.ts";

/** What stands on a page, from top to bottom. */
export type Block =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: "table"; readonly table: PaperTable }
  | { readonly kind: "picture" };

/** What stands on a sheet from top to bottom: paragraphs, and the tables between them. */
export function pageBlocks({ tables, words, unsure }: PageParts): Block[] {
  // A table parts the text above it from the text below.
  const edges = [...tables].sort((a, b) => a.top - b.top);
  const bands = [...edges.map(({ top }) => top), Infinity].map((bottom, index) => {
    const top = edges[index - 1]?.bottom ?? -Infinity;
    const own = words.filter(({ y }) => y >= top && y < bottom);
    return paragraphs(textLines(own)).map((paragraph): Block => ({ kind: "paragraph", paragraph }));
  });
  const blocks = bands.flatMap((band, index): Block[] => {
    const table = edges[index];
    return table === undefined ? band : [...band, { kind: "table", table }];
  });
  return [...blocks, ...Array.from({ length: unsure }, (): Block => ({ kind: "picture" }))];
}

/** The blocks of all pages as HTML; what goes on overleaf is one. */
export function blocksHtml(pages: readonly (readonly Block[])[]): string {
  const [title, ...rest] = withTitle(joinedOverleaf(pages));
  return [title, ...rest].map((block) => block ?? "").join("");
}

function joinedOverleaf(pages: readonly (readonly Block[])[]): Block[] {
  return pages.reduce<Block[]>((all, page) => {
    const [first, ...rest] = page;
    const last = all.at(-1);
    const whole = last === undefined || first === undefined ? null : joined(last, first);
    return whole === null ? [...all, ...page] : [...all.slice(0, -1), whole, ...rest];
  }, []);
}

/** The last block of a sheet and the first of the next as one; null where the second begins anew. */
function joined(last: Block, first: Block): Block | null {
  if (last.kind === "table" && first.kind === "table") {
    if (areTorn(last.table, first.table)) return { kind: "picture" };
    const table = joinedTables(last.table, first.table);
    return table === null ? null : { kind: "table", table };
  }
  if (last.kind !== "paragraph" || first.kind !== "paragraph") return null;
  const [before, after] = [last.paragraph, first.paragraph];
  if (!before.isOpen || after.begins) return null;
  return {
    kind: "paragraph",
    paragraph: { ...before, text: before.text + after.text, isOpen: after.isOpen },
  };
}

/** The first run of the largest letters is the title, also over several lines. */
function withTitle(blocks: readonly Block[]): string[] {
  const texts = blocks.map((block) => (block.kind === "paragraph" ? block.paragraph : null));
  const largest = Math.max(...texts.map((text) => text?.height ?? 0));
  const isTitle = (text: Paragraph | null): boolean => (text?.height ?? 0) > largest * 0.95;
  const from = texts.findIndex(isTitle);
  const to = texts.findIndex((text, index) => index > from && !isTitle(text));
  const end = to < 0 ? texts.length : to;
  const isSetOff =
    texts.some((text) => text !== null && !isTitle(text)) &&
    from >= 0 &&
    from < FIRST &&
    end - from <= MOST_TITLE_LINES;
  return blocks.map((block, index) => {
    if (!isSetOff || index < from || index >= end) return htmlOf(block);
    if (index > from) return "";
    const title = texts.slice(from, end).map((text) => text?.text ?? "");
    return `<h1>${escapeHtml(title.join(""))}</h1>`;
  });
}

/** A title stands at the head, and is no longer than this; else all letters are of one size. */
const FIRST = 6;
const MOST_TITLE_LINES = 4;

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${escapeHtml(block.paragraph.text)}</p>`;
    case "table":
      return drawnTable(paperRows(block.table));
    case "picture":
      return PICTURE;
  }
}
