import type { Site } from "../lib/audit/site.ts";
import { normaliseColumnName } from "../lib/facts/column-name.ts";

export interface RowTitle {
  readonly title: string;
  /** As column names are compared. */
  readonly plain: string;
}

/** A site never changes, and every column that is not found asks for all its titles again. */
const known = new WeakMap<Site, readonly RowTitle[]>();

/** The titles of all rows of all columns, each once, in order. */
export function rowTitles(site: Site): readonly RowTitle[] {
  const found = known.get(site) ?? titlesOf(site);
  known.set(site, found);
  return found;
}

function titlesOf({ columns }: Site): RowTitle[] {
  const titles = new Set(columns.flatMap(({ items }) => items.map(({ title }) => title)));
  return [...titles].map((title) => ({ title, plain: normaliseColumnName(title) }));
}
