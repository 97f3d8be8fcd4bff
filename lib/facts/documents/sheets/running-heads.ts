import type { Block } from "./page-blocks.ts";

/** A line at the edge of so many pages, its numbers left aside, is printed on every sheet. */
const REPEATED = 2;

/** The pages without the lines that are printed at the head and foot of each. */
export function withoutRunningHeads(pages: readonly (readonly Block[])[]): Block[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(edgesOf(page))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return pages.map((page, number) =>
    page.filter((block, index) => {
      if (index > 0 && index < page.length - 1) return true;
      const line = wordsOf(block);
      const isRunning = line !== "" && (counts.get(line) ?? 0) >= Math.max(REPEATED, pages.length / 2);
      // The first page may carry the very title that the others repeat.
      return !isRunning || (number === 0 && index === 0);
    }),
  );
}

function edgesOf(page: readonly Block[]): string[] {
  return [page[0], page.at(-1)].flatMap((block) => (block === undefined ? [] : wordsOf(block) || []));
}

function wordsOf(block: Block): string {
  return block.kind === "paragraph" ? block.paragraph.text.replace(/[\d\s]+/g, "") : "";
}
