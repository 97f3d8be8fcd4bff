import type { AnnualReport, Cell, Table } from "../../lib/facts/annual/annual-report.ts";
import { cellAt } from "../../lib/facts/annual/cell-at.ts";
import { mayHoldMore } from "../../lib/facts/may-hold-more.ts";
import {
  APPLICANTS,
  DISPUTE_BLOCKS,
  DISPUTE_RESULTS,
  REQUEST_ROWS,
} from "../../lib/facts/annual/table-catalogue.ts";

/** One relation (勾稽关系) that a table's numbers must satisfy, with the numbers it found. */
export interface Relation {
  /** A1 and A2 go down a column, A3 along a row, A4 through a block. Keys of findings hold these names. */
  readonly rule: "A1" | "A2" | "A3" | "A4";
  readonly table: "three" | "four";
  /** The column of A1 and A2; null for rows. */
  readonly column: string | null;
  /** The row of A3, the block of A4; null for columns. */
  readonly row: string | null;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Rows to quote. */
  readonly rows: readonly string[];
  /** A blank cell stands where a total belongs: whoever left it blank did not say 0. */
  readonly doubtful: boolean;
}

const TOTAL = "total";
const FRAME = new Set(["new", "carried-in", TOTAL, "carried-out"]);
const PARTS = APPLICANTS.map(({ id }) => id).filter((id) => id !== TOTAL);
const RESULTS = DISPUTE_RESULTS.map(({ id }) => id).filter((id) => id !== TOTAL);

/** Every relation whose cells all stand in the report's tables and hold numbers. */
export function relationsOf({ tables: { three, four }, from }: AnnualReport): Relation[] {
  const columns = APPLICANTS.flatMap(({ id }) => [balance(three, id), outcomes(three, id)]);
  const rows = (three?.rows ?? []).map((row) => acrossRow("A3", "three", three, row.id, PARTS));
  const blocks = DISPUTE_BLOCKS.map(({ id }) => acrossRow("A4", "four", four, id, RESULTS));
  const all = [...columns, ...rows, ...blocks].filter((relation) => relation !== null);
  if (!mayHoldMore(from)) return all;
  // A blank cell there may be one whose number was drawn elsewhere.
  return all.map((relation) => ({
    ...relation,
    doubtful: relation.doubtful || hasBlank(relation, { three, four }),
  }));
}

function hasBlank(
  { table, column, row }: Relation,
  tables: Pick<AnnualReport["tables"], "three" | "four">,
): boolean {
  const own = tables[table]?.rows.filter(({ id }) => row === null || id === row) ?? [];
  return own.some(({ cells }) =>
    cells.some((cell) => cell.blank && (column === null || cell.column === column)),
  );
}

/** What the left side has more than the right one: 0 where the relation holds. */
export function difference({ left, right }: Relation): number {
  return sum(left) - sum(right);
}

/** A1: 新收 + 上年结转 = 总计 + 结转下年度, the check that the form itself prints. */
function balance(table: Table | null, column: string): Relation | null {
  const outcome = totalOf(table, column);
  const frame = ["new", "carried-in", "carried-out"].map((row) => cellAt(table, row, column));
  const values = numbers(frame);
  if (values === null || outcome === null) return null;
  const [fresh = 0, before = 0, after = 0] = values;
  return {
    rule: "A1",
    table: "three",
    column,
    row: null,
    left: [fresh, before],
    right: [outcome.value, after],
    rows: ["new", "carried-in", TOTAL, "carried-out"],
    doubtful: outcome.blank || (column === TOTAL && frame.some((cell) => cell?.blank === true)),
  };
}

/** A2: the outcomes add up to （七）总计. */
function outcomes(table: Table | null, column: string): Relation | null {
  const leaves = leavesOf(table);
  const total = cellAt(table, TOTAL, column);
  const cells = leaves?.map((row) => cellAt(table, row, column)) ?? [];
  const values = numbers(cells);
  if (leaves === null || values === null || total === null || total.value === null) return null;
  return {
    rule: "A2",
    table: "three",
    column,
    row: null,
    left: values,
    right: [total.value],
    rows: [...leaves.filter((_, at) => values[at] !== 0), TOTAL],
    doubtful: total.blank || (column === TOTAL && cells.some((cell) => cell?.blank === true)),
  };
}

/** A3 and A4: a row's parts add up to its 总计. */
function acrossRow(
  rule: "A3" | "A4",
  kind: Relation["table"],
  table: Table | null,
  row: string,
  parts: readonly string[],
): Relation | null {
  const total = cellAt(table, row, TOTAL);
  const values = numbers(parts.map((part) => cellAt(table, row, part)));
  if (values === null || total === null || total.value === null) return null;
  return {
    rule,
    table: kind,
    column: null,
    row,
    left: values,
    right: [total.value],
    rows: [row],
    doubtful: total.blank,
  };
}

/** （七）总计 in a column; where the row is missing or the cell blank, what the outcomes add up to. */
function totalOf(table: Table | null, column: string): { value: number; blank: boolean } | null {
  const cell = cellAt(table, TOTAL, column);
  if (cell !== null && !cell.blank) return cell.value === null ? null : { value: cell.value, blank: false };
  const values = numbers(leavesOf(table)?.map((row) => cellAt(table, row, column)) ?? [null]);
  if (values !== null) return { value: sum(values), blank: false };
  return cell === null ? null : { value: 0, blank: true };
}

/** The rows of single outcomes; null unless the table shows all of its format, for a missing one may hold the rest. */
function leavesOf(table: Table | null): string[] | null {
  if (table === null) return null;
  const shown = new Set(table.rows.map(({ id }) => id));
  const isCurrent = [...shown].some((id) => id.startsWith("other-"));
  const leaves = REQUEST_ROWS.map(({ id }) => id).filter(
    (id) => !FRAME.has(id) && (isCurrent ? id !== "other" : !id.startsWith("other-")),
  );
  return leaves.every((id) => shown.has(id)) ? leaves : null;
}

function numbers(cells: readonly (Cell | null)[]): number[] | null {
  const values = cells.map((cell) => cell?.value ?? null);
  return values.every((value) => value !== null) ? values : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
