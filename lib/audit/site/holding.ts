import type { PageFacts } from "../../facts/page-facts.ts";
import { descendantsOf } from "./descendants-of.ts";
import type { Column, Site } from "./site.ts";

/**
 * Whether a column holds anything, itself or in its sub-columns.
 * `unread`: nobody knows, a page was not read or a script fills it; `unclear`: read, but neither content nor
 * emptiness was recognised, so a person must look.
 */
export type Holding = "something" | "nothing" | "unread" | "unclear";

/** Looks at the column's own first page, then at its sub-columns where that shows nothing. */
export function holdingOf(column: Column, site: Site): Holding {
  const own = ownHolding(column);
  if (own === "something" || own === "unread") return own;
  // A column that only leads to sub-columns has no rows of its own; one that says it is empty may still have them.
  const below = descendantsOf(column, site).map(ownHolding);
  if (below.includes("something")) return "something";
  if (below.includes("unread") || below.includes("unclear")) return own === "nothing" ? "unclear" : own;
  return own;
}

function ownHolding(column: Column): Holding {
  const first = column.pages[0];
  if (!first || (column.state !== "ok" && column.state !== "blank")) return "unread";
  if (column.items.length > 0) return "something";
  if (column.state === "blank") return "nothing";
  return hasContent(first) ? "something" : "unclear";
}

function hasContent(page: PageFacts): boolean {
  return (
    page.kind === "article" ||
    page.kind === "document" ||
    page.attachments.length > 0 ||
    page.sections.length > 0
  );
}
