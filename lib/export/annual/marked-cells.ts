import { APPLICANTS, DISPUTE_RESULTS, REQUEST_ROWS } from "../../facts/annual/table-catalogue.ts";
import type { TableKind } from "../../facts/annual/tables-of-edition.ts";

export interface MarkedCell {
  readonly table: TableKind;
  readonly row: string;
  readonly column: string;
  /** `part`: the fault merely shows up again in a total. */
  readonly how: "off" | "part";
}

const BALANCE = ["new", "carried-in", "total", "carried-out"];
const OUTCOMES = REQUEST_ROWS.map(({ id }) => id).filter((id) => !BALANCE.includes(id) || id === "total");
const COLUMNS = APPLICANTS.map(({ id }) => id);
const RESULTS = DISPUTE_RESULTS.map(({ id }) => id);
const TOTAL = "total";

/**
 * The cells that findings are about, by their keys: every cell of a relation that does not hold, for nobody can say
 * which of them is wrong.
 */
export function markedCells(keys: readonly string[]): MarkedCell[] {
  const marks = keys.flatMap(marksOf);
  const isElsewhere = marks.some(({ column, table }) => table === "three" && column !== TOTAL);
  const softened = marks.map((mark) =>
    mark.how === "part" && !isElsewhere ? { ...mark, how: "off" as const } : mark,
  );
  // A cell of two relations is marked by the firmer of them.
  const firm = [...softened].sort((a, b) => a.how.localeCompare(b.how));
  return [
    ...new Map(
      [...firm].reverse().map((mark) => [`${mark.table} ${mark.row} ${mark.column}`, mark]),
    ).values(),
  ];
}

function marksOf(key: string): MarkedCell[] {
  const [, table, rule = "", place = ""] = /\|(two|three|four)\|([^|]+)(?:\|([^|]+))?/.exec(key) ?? [];
  if (table !== "two" && table !== "three" && table !== "four") return [];
  const column = (rows: readonly string[]): MarkedCell[] =>
    rows.map((row) => ({ table, row, column: place, how: place === TOTAL ? "part" : "off" }));
  const row = (columns: readonly string[]): MarkedCell[] =>
    columns.map((one) => ({ table, row: place, column: one, how: "off" }));
  switch (rule) {
    case "A1":
      return column(BALANCE);
    case "A2":
      return column(OUTCOMES);
    case "A3":
      return row(COLUMNS);
    case "A4":
      return row(RESULTS);
  }
  // carried-in.natural, new.total: one cell that disagrees with another year or with the prose.
  const [single = "", of] = rule.split(".");
  return of === undefined
    ? []
    : of.split("+").map((one) => ({ table, row: single, column: one, how: "off" }));
}
