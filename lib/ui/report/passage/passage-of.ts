import type { ListItem, PageFacts } from "../../../facts/page-facts.ts";

/** The part of a kept page around a quotation. */
export type Passage =
  | {
      readonly kind: "rows";
      readonly rows: readonly ListItem[];
      readonly first: number;
      readonly total: number;
    }
  | { readonly kind: "text"; readonly before: string; readonly quoted: string; readonly after: string }
  | { readonly kind: "nothing" };

const ROWS = 12;
const ROWS_BEFORE = 2;
const LETTERS = 160;

/** What stood on the page at the time of the audit: the rows around the quoted one, or the text around the words. */
export function passageOf(facts: Pick<PageFacts, "items" | "text">, quote: string): Passage {
  const lines = quote.split("\n").filter((line) => line.trim() !== "");
  const row = facts.items.findIndex(
    ({ title }) => title !== "" && lines.some((line) => line.includes(title)),
  );
  const words = lines.find((line) => facts.text.includes(line));
  if (words !== undefined && row < 0) return around(facts.text, words);
  if (facts.items.length > 0) return rowsAround(facts.items, row);
  if (facts.text !== "")
    return { kind: "text", before: "", quoted: "", after: facts.text.slice(0, LETTERS * 2) };
  return { kind: "nothing" };
}

function rowsAround(items: readonly ListItem[], row: number): Passage {
  const first = Math.max(0, row - ROWS_BEFORE);
  return { kind: "rows", rows: items.slice(first, first + ROWS), first, total: items.length };
}

function around(text: string, words: string): Passage {
  const at = text.indexOf(words);
  return {
    kind: "text",
    before: text.slice(Math.max(0, at - LETTERS), at),
    quoted: words,
    after: text.slice(at + words.length, at + words.length + LETTERS),
  };
}
