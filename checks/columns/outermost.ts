import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";

/** Of columns inside one another only the outer ones: a group and its only list are one column to whoever counts. */
export function outermost(columns: readonly Column[], site: Site): Column[] {
  const inner = new Set(columns.flatMap((column) => descendantsOf(column, site)));
  return columns.filter((column) => !inner.has(column));
}

/** Of columns inside one another only the inner ones: a group that holds nothing holds the blank lists below it. */
export function innermost(columns: readonly Column[], site: Site): Column[] {
  return columns.filter((column) => {
    const below = new Set(descendantsOf(column, site));
    return !columns.some((other) => below.has(other));
  });
}
