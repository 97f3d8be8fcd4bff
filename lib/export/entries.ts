import type { Checklist, ChecklistItem } from "../audit/checklist.ts";
import type { RunRecord } from "../audit/run-record.ts";
import type { Evidence, Verdict } from "../audit/verdict.ts";
import type { Text } from "../facts/text.ts";
import { columnOf, type RecordColumn } from "./column-of.ts";

/** One line of a ledger or of the list of findings. */
export interface Entry {
  /** Unique in the run: the finding's key, or the item's id where a verdict has no finding. */
  readonly key: string;
  readonly verdict: Verdict;
  /** Null when the checklist at hand no longer has the item. */
  readonly item: ChecklistItem | null;
  readonly group: Text | null;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
  readonly column: RecordColumn | null;
  /** Points taken off, on the item's first entry only: the sum over all entries is what the run lost. */
  readonly deduction: number | null;
}

const SHOWN: ReadonlySet<string> = new Set(["fail", "review", "not-assessed"]);

/** Every finding of the verdicts fail, review and not-assessed, in the record's order; a verdict without findings gives one entry. */
export function entriesOf(record: RunRecord, checklist: Checklist): readonly Entry[] {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const groups = new Map(checklist.groups.map((group) => [group.id, group.title]));
  return record.verdicts
    .filter((verdict) => SHOWN.has(verdict.verdict))
    .flatMap((verdict) => {
      const shared = {
        verdict,
        item: items.get(verdict.itemId) ?? null,
        group: groups.get(verdict.itemId.split(".")[0] ?? "") ?? null,
      };
      return linesOf(verdict).map((line, index) => ({
        ...shared,
        ...line,
        column: columnOf(record, line.evidence[0]?.url ?? null, verdict.itemId),
        deduction: index === 0 && isCharged(verdict) ? verdict.deduction : null,
      }));
    });
}

/** A veto takes no points off: it is nothing to say, not nought. */
function isCharged({ verdict, severity }: Verdict): boolean {
  return verdict === "fail" && severity !== "veto";
}

function linesOf(verdict: Verdict): readonly Pick<Entry, "key" | "message" | "evidence">[] {
  return verdict.findings.length > 0
    ? verdict.findings
    : [{ key: verdict.itemId, message: verdict.reason, evidence: [] }];
}
