import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";

/** Full marks of the items that may still move the score: those a person must see, and those that were not read. */
export function openPoints(record: RunRecord, checklist: Checklist): { review: number; notAssessed: number } {
  const marks = new Map(
    checklist.items.filter(({ severity }) => severity === "deduct").map(({ id, points }) => [id, points]),
  );
  const sum = (kind: string) =>
    record.verdicts
      .filter(({ verdict }) => verdict === kind)
      .reduce((total, { itemId }) => total + (marks.get(itemId) ?? 0), 0);
  return { review: sum("review"), notAssessed: sum("not-assessed") };
}
