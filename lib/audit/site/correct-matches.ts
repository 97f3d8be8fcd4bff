import { SURE } from "./match-column.ts";
import type { ColumnMatch } from "./site.ts";

/** A column as far as a person can correct what it answers. */
interface Matched {
  readonly url: string;
  readonly matches: readonly ColumnMatch[];
}

/**
 * Lets a person's word go before every sign. A column that was spoken of answers exactly the items named for it, none
 * where none are. An item that was given to a column which did not surely answer it by itself is taken from the others:
 * they were the mistake. A correction for a column that is no longer there takes nothing from anybody, for otherwise a
 * rebuilt site would be accused of lacking what it shows. `idOf` tells which addresses are the same.
 */
export function correctMatches<Column extends Matched>(
  columns: readonly Column[],
  corrections: ReadonlyMap<string, readonly string[]>,
  idOf: (url: string) => string,
): Column[] {
  const said = new Map([...corrections].map(([url, itemIds]) => [idOf(url), itemIds]));
  const claimed = new Set(columns.flatMap((column) => newlyGiven(column, said.get(idOf(column.url)))));
  return columns.map((column) => {
    const itemIds = said.get(idOf(column.url));
    const matches =
      itemIds === undefined ? column.matches.filter(({ itemId }) => !claimed.has(itemId)) : byUser(itemIds);
    return { ...column, matches };
  });
}

function newlyGiven({ matches }: Matched, itemIds: readonly string[] = []): string[] {
  const sure = new Set(matches.filter(({ score }) => score >= SURE).map(({ itemId }) => itemId));
  return itemIds.filter((itemId) => !sure.has(itemId));
}

function byUser(itemIds: readonly string[]): ColumnMatch[] {
  return itemIds.map((itemId) => ({ itemId, score: 1, by: "user" }));
}
