import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import type { Relation } from "./relations.ts";
import { difference, relationsOf } from "./relations.ts";

export interface Place {
  readonly row: string;
  readonly column: string;
}

/** A relation that does not hold. */
export interface Fault extends Relation {
  /** Left side minus right side. */
  readonly difference: number;
  /** Cells of this row or column where a broken row and a broken column cross with the same difference. */
  readonly suspects: readonly Place[];
}

/** The relations of tables 三 and 四 that do not hold, and where each points. */
export function arithmeticFaults(report: AnnualReport): Fault[] {
  const broken = relationsOf(report).filter((relation) => difference(relation) !== 0);
  const crossings = crossingsOf(broken.filter(({ doubtful }) => !doubtful));
  return broken.map((relation) => ({
    ...relation,
    difference: difference(relation),
    suspects: relation.table === "three" ? crossings.filter((place) => touches(relation, place)) : [],
  }));
}

function crossingsOf(broken: readonly Relation[]): Place[] {
  const rows = broken.filter(({ rule }) => rule === "A3");
  const columns = broken.filter(({ rule }) => rule === "A1" || rule === "A2");
  const all = rows.flatMap((across) =>
    columns
      .filter((down) => crosses(across, down))
      .map((down) => ({ row: across.row ?? "", column: down.column ?? "" })),
  );
  return all.filter(
    (one, at) => all.findIndex(({ row, column }) => row === one.row && column === one.column) === at,
  );
}

function crosses(across: Relation, down: Relation): boolean {
  const frame = ["new", "carried-in", "carried-out"].includes(across.row ?? "");
  const reaches = down.rule === "A1" ? frame || across.row === "total" : !frame;
  return reaches && Math.abs(difference(across)) === Math.abs(difference(down));
}

function touches({ row, column }: Relation, place: Place): boolean {
  return place.row === row || place.column === column;
}
