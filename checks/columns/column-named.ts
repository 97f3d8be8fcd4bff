import type { Column } from "../../lib/audit/site/site.ts";
import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";

/** A shorter name at the end of a longer one is chance: 公告 in 中标公告. */
const SHORTEST_ENDING = 4;
const normalised = new WeakMap<readonly string[], readonly string[]>();

/** Whether a column's name is one of the names itself. */
export function isColumnExactly(column: Pick<Column, "name">, names: readonly string[]): boolean {
  return known(names).includes(normaliseColumnName(column.name));
}

/** Whether a column is of a kind by its name: one of the names itself, or a longer one that ends with it. */
export function isColumnNamed(column: Pick<Column, "name">, names: readonly string[]): boolean {
  const name = normaliseColumnName(column.name);
  return known(names).some((one) => name === one || (one.length >= SHORTEST_ENDING && name.endsWith(one)));
}

function known(names: readonly string[]): readonly string[] {
  const found = normalised.get(names) ?? names.map(normaliseColumnName);
  normalised.set(names, found);
  return found;
}
