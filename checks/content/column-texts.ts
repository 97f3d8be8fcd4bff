import { matchedColumns } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/** The texts that answer an item: columns that are one text, and the newest article of those that are lists. */
export interface ColumnTexts {
  readonly columns: readonly Column[];
  readonly texts: readonly PageFacts[];
}

/** `mostRows`: how many of a list's newest rows are opened; lists keep former editions below the one in force. */
export function columnTexts(itemId: string, site: Site, mostRows: number): ColumnTexts {
  const columns = matchedColumns(itemId, site).map(({ column }) => column);
  const texts = columns.flatMap((column) => [...ownText(column), ...articlesOf(column, site, mostRows)]);
  return { columns, texts: [...new Set(texts)] };
}

function ownText(column: Column): PageFacts[] {
  return column.pages
    .slice(0, 1)
    .filter(({ state, text, items }) => state === "ok" && text !== "" && items.length === 0);
}

function articlesOf({ items }: Column, site: Site, mostRows: number): PageFacts[] {
  return [...items]
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0))
    .slice(0, mostRows)
    .flatMap(({ url }) => site.pageAt(url) ?? [])
    .filter(({ state, kind }) => state === "ok" && (kind === "article" || kind === "document"));
}
