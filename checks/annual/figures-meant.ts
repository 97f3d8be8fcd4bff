import type { AnnualReport, Cell } from "../../lib/facts/annual/annual-report.ts";
import { cellAt } from "../../lib/facts/annual/cell-at.ts";
import type { FigureKind } from "../../lib/facts/annual/figure-kind.ts";
import { REQUEST_ROWS } from "../../lib/facts/annual/table-catalogue.ts";

/** What the tables say to a figure in prose: its own number first, then others that the same words may mean. */
export interface Meant {
  readonly row: string;
  readonly table: "three" | "four";
  readonly numbers: readonly number[];
}

/** Single rows, and groups of rows that prose names by their head. */
const ROWS: Readonly<Partial<Record<FigureKind, string>>> = {
  "carried-in": "carried-in",
  "carried-out": "carried-out",
  granted: "granted",
  partial: "partial",
  refused: "refused-",
  unavailable: "unavailable-",
  unprocessed: "unprocessed-",
};

/** The numbers a figure may repeat; null where the table does not surely hold them. */
export function figuresMeant(what: FigureKind, { tables: { three, four } }: AnnualReport): Meant | null {
  const total = (row: string): number | null => filled(cellAt(three, row, "total"));
  if (what === "review" || what === "litigation") {
    const blocks = what === "review" ? ["review"] : ["direct", "after"];
    const totals = blocks.map((block) => filled(cellAt(four, block, "total")));
    const parts = blocks.flatMap(
      (block) => four?.rows.find(({ id }) => id === block)?.cells.map(({ value }) => value) ?? [],
    );
    return meant(blocks[0] ?? "", "four", totals, parts);
  }
  if (what === "received") {
    // 收到 may count what came over from last year, and what was answered.
    const [fresh, before] = [total("new"), total("carried-in")];
    const both = fresh === null || before === null ? null : fresh + before;
    return meant("new", "three", [fresh], [both, total("total")]);
  }
  const own = ROWS[what] ?? "";
  const rows = own.endsWith("-")
    ? REQUEST_ROWS.map(({ id }) => id).filter((id) => id.startsWith(own))
    : [own];
  return meant(rows[0] ?? own, "three", rows.map(total), []);
}

function meant(
  row: string,
  table: Meant["table"],
  own: readonly (number | null)[],
  others: readonly (number | null)[],
): Meant | null {
  if (own.some((value) => value === null)) return null;
  const sum = own.reduce<number>((all, value) => all + (value ?? 0), 0);
  return { row, table, numbers: [sum, ...[...own, ...others].filter((value) => value !== null)] };
}

/** A blank total says nothing. */
function filled(cell: Cell | null): number | null {
  return cell === null || cell.blank ? null : cell.value;
}
