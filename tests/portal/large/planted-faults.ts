import type { Column } from "../bureau.ts";
import { articleAddress, flatten, placeColumns, type PlacedColumn } from "../dialects/trs/map.ts";
import { STALE_LISTS } from "./stale-lists.ts";

export interface MissingArticle {
  readonly title: string;
  /** Path on the bureau's host. */
  readonly path: string;
}

/** Everything that is wrong with a large bureau, and nothing else is. */
export interface PlantedFaults {
  /** Rows whose address answers 404. */
  readonly deadLinks: readonly MissingArticle[];
  /** Rows whose address answers 200 with a page that says there is none. */
  readonly softMissing: readonly MissingArticle[];
  readonly staleColumns: readonly PlacedColumn[];
  readonly blankColumns: readonly PlacedColumn[];
}

/** Reads the faults off the data that the pages are made of. */
export function plantedFaults(columns: readonly Column[]): PlantedFaults {
  const stale = new Set<string>(STALE_LISTS.map(({ name }) => name));
  const placed = flatten(placeColumns({ columns }));
  return {
    deadLinks: placed.flatMap((column) => missing(column, "dead")),
    softMissing: placed.flatMap((column) => missing(column, "soft-404")),
    staleColumns: placed.filter(({ column }) => stale.has(column.name)),
    blankColumns: placed.filter(({ column }) => column.content.kind === "empty"),
  };
}

function missing(placed: PlacedColumn, kind: "dead" | "soft-404"): MissingArticle[] {
  const { content } = placed.column;
  if (content.kind !== "list") return [];
  return content.articles
    .filter(({ target }) => target.kind === kind)
    .map((article) => ({ title: article.title, path: articleAddress(placed, article) }));
}
