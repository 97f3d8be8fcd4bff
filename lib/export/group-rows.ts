import type { Checklist } from "../audit/checklist/checklist.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { VerdictKind } from "../audit/records/verdict.ts";
import type { Text } from "../facts/text.ts";
import { tallyOf } from "../audit/records/tally-of.ts";

export interface GroupRow {
  readonly id: string;
  readonly title: Text;
  readonly tally: Readonly<Record<VerdictKind, number>>;
  readonly deducted: number;
  /** Full marks of the group's items; 0 where nothing is scored (单项否决). */
  readonly points: number;
  readonly veto: boolean;
}

/** The checklist's groups with their verdicts; groups without a verdict are left out. */
export function groupRows(record: RunRecord, checklist: Checklist): readonly GroupRow[] {
  return checklist.groups
    .map(({ id, title }) => {
      const verdicts = record.verdicts.filter(({ itemId }) => itemId.startsWith(`${id}.`));
      const items = checklist.items.filter((item) => item.id.startsWith(`${id}.`));
      return {
        id,
        title,
        tally: tallyOf(verdicts),
        deducted: verdicts.reduce((sum, { deduction }) => sum + deduction, 0),
        points: items.reduce((sum, item) => sum + (item.severity === "deduct" ? item.points : 0), 0),
        veto: items.length > 0 && items.every(({ severity }) => severity === "veto"),
      };
    })
    .filter(({ tally }) => Object.values(tally).some((count) => count > 0));
}
