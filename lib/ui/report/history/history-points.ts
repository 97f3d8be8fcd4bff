import type { PastReviewed } from "../previous.ts";

export interface HistoryPoint {
  readonly id: string;
  readonly date: string;
  readonly checklist: string;
  /** Score in percent of the full marks, null where nothing was scored. */
  readonly share: number | null;
  /** Findings that failed or wait for a person. */
  readonly open: number;
}

/** One point an audit, oldest first, as people have decided it. */
export function historyPoints(past: readonly PastReviewed[]): readonly HistoryPoint[] {
  return [...past].reverse().map(({ run, reviewed: { record } }) => ({
    id: run.id,
    date: record.referenceDate,
    checklist: `${record.checklist.id} ${record.checklist.revision}`,
    share: shareOf(record.score),
    open: openFindings(record.verdicts),
  }));
}

/** How many findings fail or wait for a person; an item without findings counts as one. */
export function openFindings(verdicts: PastReviewed["reviewed"]["record"]["verdicts"]): number {
  return verdicts
    .filter(({ verdict }) => verdict === "fail" || verdict === "review")
    .reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
}

function shareOf(score: PastReviewed["reviewed"]["record"]["score"]): number | null {
  return score === null || score.outOf === 0 ? null : Math.floor((score.total / score.outOf) * 1000) / 10;
}

/** The points a line may join: neighbours that were scored by the same checklist and revision. */
export function joined(points: readonly HistoryPoint[]): readonly (readonly [number, number])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const joins = next !== undefined && next.checklist === point.checklist;
    return joins && point.share !== null && next.share !== null ? [[index, index + 1] as const] : [];
  });
}
