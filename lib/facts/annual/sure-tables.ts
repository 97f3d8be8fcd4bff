import type { AnnualReport, Table } from "./annual-report.ts";
import type { FoundTables } from "./find-tables.ts";
import type { RowOfFormat, TableKind } from "./tables-of-edition.ts";
import { tablesOfEdition } from "./tables-of-edition.ts";

/**
 * Of tables read from positions on paper only those that show every cell of their year's form and nothing else: what
 * was torn by a page's end or put into the wrong cell is left out, so that its numbers accuse nobody.
 */
export function sureTables(found: FoundTables, edition: AnnualReport["edition"]): FoundTables {
  const form = tablesOfEdition(edition);
  if (form === null) return found;
  const keep = (kind: TableKind): Table | null => {
    const table = found.tables[kind];
    return table !== null && isWhole(table, form[kind]) ? table : null;
  };
  const tables = { two: keep("two"), three: keep("three"), four: keep("four") };
  const kinds: readonly TableKind[] = ["two", "three", "four"];
  const left = kinds.filter((kind) => found.tables[kind] !== null && tables[kind] === null).length;
  return { ...found, tables, others: found.others + left };
}

function isWhole({ rows, unread }: Table, form: readonly RowOfFormat[]): boolean {
  const isThere = ({ id, columns }: RowOfFormat): boolean => {
    const cells = rows.find((row) => row.id === id)?.cells ?? [];
    return columns.every((column) => cells.some((cell) => cell.column === column && cell.value !== null));
  };
  return unread.length === 0 && form.every(isThere);
}
