import { findChecklist } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { comparable, type Comparable } from "../../../compare/bureaus/comparable.ts";
import type { Contender } from "../../../compare/bureaus/contender.ts";
import { matrixOf, type MatrixRow } from "../../../compare/bureaus/matrix-of.ts";
import { ranking, type Standing } from "../../../compare/bureaus/ranking.ts";

/** What the page of several bureaus shows and exports, worked out once. */
export interface BureauComparison extends Comparable {
  /** In the order of the columns. */
  readonly standings: readonly Standing[];
  readonly rows: readonly MatrixRow[];
  /** Null where the checklist is not at hand: items are then called by their ids. */
  readonly known: Checklist | null;
}

export type ColumnOrder = "rank" | "name";

/** What the comparison page shows of these runs, bureaus by rank or by name. */
export function bureauComparison(
  contenders: readonly Contender[],
  checklists: ReadonlyMap<string, Checklist>,
  order: ColumnOrder,
): BureauComparison {
  const sorted = comparable(contenders);
  const placed = ranking(sorted.same);
  const standings =
    order === "rank"
      ? placed
      : [...placed].sort((a, b) => nameOf(a.contender).localeCompare(nameOf(b.contender), "zh"));
  return {
    ...sorted,
    standings,
    rows: matrixOf(standings.map(({ contender }) => contender)),
    known:
      sorted.checklist === null
        ? null
        : (findChecklist(checklists, sorted.checklist.id, sorted.checklist.revision) ?? null),
  };
}

function nameOf({ record }: Contender): string {
  return record.bureau.name;
}
