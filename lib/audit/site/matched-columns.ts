import { SURE } from "./match-column.ts";
import type { Column, ColumnMatch, Site } from "./site.ts";

/** A column with the way in which it answers one item. */
export interface MatchedColumn {
  readonly column: Column;
  readonly match: ColumnMatch;
}

/** Columns that surely answer an item, best first. */
export function matchedColumns(itemId: string, site: Site): MatchedColumn[] {
  return answering(itemId, site).filter(({ match }) => match.score >= SURE);
}

/** Columns whose name only resembles what the item asks for: enough to keep silent, too little to be content. */
export function resemblingColumns(itemId: string, site: Site): MatchedColumn[] {
  return answering(itemId, site).filter(({ match }) => match.score < SURE);
}

function answering(itemId: string, site: Site): MatchedColumn[] {
  return site.columns
    .flatMap((column) => {
      const match = column.matches.find((one) => one.itemId === itemId);
      return match ? [{ column, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score);
}
