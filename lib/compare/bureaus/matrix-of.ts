import type { Verdict } from "../../audit/records/verdict.ts";
import type { Contender } from "./contender.ts";

export interface MatrixCell extends Pick<Verdict, "verdict" | "severity" | "deduction"> {
  /** The finding to open: the first one's key, or the item's id. */
  readonly key: string;
}

export interface MatrixRow {
  readonly itemId: string;
  /** One for each contender, in their order; null where its audit did not have the item. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Whether the contenders' verdicts or points are not all the same. */
  readonly differs: boolean;
  readonly share: Share;
}

/** How many of those of whom it is known have what an item asks for. */
export interface Share {
  readonly pass: number;
  /** Judged pass or fail; what waits, was not read or does not apply is evidence of nothing. */
  readonly of: number;
}

/** Item × bureau. Items stand in the order of the first audit that has them. */
export function matrixOf(contenders: readonly Contender[]): readonly MatrixRow[] {
  const verdicts = contenders.map(
    ({ record }) => new Map(record.verdicts.map((verdict) => [verdict.itemId, verdict])),
  );
  const itemIds = new Set(verdicts.flatMap((byItem) => [...byItem.keys()]));
  return [...itemIds].map((itemId) => {
    const cells = verdicts.map((byItem) => cellOf(byItem.get(itemId)));
    return { itemId, cells, differs: new Set(cells.map(looks)).size > 1, share: shareOf(cells) };
  });
}

function cellOf(verdict: Verdict | undefined): MatrixCell | null {
  if (verdict === undefined) return null;
  const { itemId, severity, deduction, findings } = verdict;
  return { verdict: verdict.verdict, severity, deduction, key: findings[0]?.key ?? itemId };
}

function looks(cell: MatrixCell | null): string {
  return cell === null ? "" : `${cell.verdict} ${cell.deduction}`;
}

function shareOf(cells: MatrixRow["cells"]): Share {
  const pass = cells.filter((cell) => cell?.verdict === "pass").length;
  const fail = cells.filter((cell) => cell?.verdict === "fail").length;
  return { pass, of: pass + fail };
}
