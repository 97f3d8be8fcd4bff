import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { Column, Site } from "./site.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** Where a column stands: its own identity and those of the crumbs above it. */
interface Place {
  readonly id: string;
  readonly crumbs: ReadonlySet<string>;
}

/** A site never changes, and every check asks for the places of its columns again. */
const known = new WeakMap<Site, ReadonlyMap<Column, Place>>();

/** Columns below this one: in its directory, or with it in their breadcrumb. */
export function descendantsOf(column: Column, site: Site): Column[] {
  const places = placesIn(site);
  const id = places.get(column)?.id ?? idOf(column.url);
  const directory = directoryOf(id);
  return site.columns.filter((other) => {
    const place = places.get(other);
    if (!place || place.id === id) return false;
    return place.crumbs.has(id) || (directory !== null && place.id.startsWith(directory));
  });
}

function placesIn(site: Site): ReadonlyMap<Column, Place> {
  const places = known.get(site) ?? new Map(site.columns.map((column) => [column, placeOf(column)]));
  known.set(site, places);
  return places;
}

function placeOf(column: Column): Place {
  const crumbs = column.pages[0]?.column.path ?? [];
  return { id: idOf(column.url), crumbs: new Set(crumbs.map((link) => idOf(link.url))) };
}

/** Only an address that is a directory has others below it, and the site's root is nobody's column. */
function directoryOf(id: string): string | null {
  const path = id.endsWith("/") ? parseUrl(id)?.pathname : undefined;
  return path === undefined || path === "/" ? null : id;
}

function idOf(url: string): string {
  return normaliseUrl(url) ?? url;
}
