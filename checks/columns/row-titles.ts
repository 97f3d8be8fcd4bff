import type { Site } from "../../lib/audit/site/site.ts";
import { lastLetter } from "./last-letter.ts";

export interface RowTitle {
  readonly title: string;
  /** The last letter of the title as column names are compared. */
  readonly end: string;
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
  const titles = new Set<string>();
  for (const { items } of columns) for (const { title } of items) titles.add(title);
  return [...titles].map((title) => ({ title, end: lastLetter(title) }));
}
