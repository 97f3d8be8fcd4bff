import type { Site } from "../../lib/audit/site/site.ts";
import type { ListItem, PageFacts } from "../../lib/facts/page-facts.ts";

/** A row with the page that shows it. */
export interface ShownRow {
  readonly row: ListItem;
  readonly page: PageFacts;
}

/** A site never changes, and several checks ask which rows lead to an address. */
const known = new WeakMap<Site, ReadonlyMap<string, readonly ShownRow[]>>();

/** Every row of every page by the identity of the address it leads to, in the order of pages and rows. */
export function rowsByAddress(site: Site): ReadonlyMap<string, readonly ShownRow[]> {
  const found = known.get(site) ?? indexOf(site);
  known.set(site, found);
  return found;
}

function indexOf({ pages, identityOf }: Site): ReadonlyMap<string, readonly ShownRow[]> {
  const rows = new Map<string, ShownRow[]>();
  for (const page of pages) {
    for (const row of page.items) {
      const id = identityOf(row.url);
      const shown = rows.get(id);
      if (shown) shown.push({ row, page });
      else rows.set(id, [{ row, page }]);
    }
  }
  return rows;
}
