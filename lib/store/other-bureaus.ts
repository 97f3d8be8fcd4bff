import type { BureauKnowledge } from "../audit/records/bureau-knowledge.ts";
import type { Reviews } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { RunRow } from "./rows.ts";

/** Another bureau's newest finished run by one revision of a checklist, and what people have said of it. */
export interface OtherBureau {
  readonly record: RunRecord;
  readonly reviews: Reviews;
  readonly knowledge: BureauKnowledge;
}

/** Whose peers are wanted, and by which checklist they were judged. */
export interface PeersWanted {
  readonly homeUrl: string;
  readonly checklist: RunRecord["checklist"];
}

/**
 * The newest record by the wanted revision of every bureau but the one that is judged, sorted by home page. Of two runs
 * that ended at one instant the greater id is the newer one, so that the same store gives the same records.
 */
export async function newestOfOthers(
  runs: readonly RunRow[],
  { homeUrl, checklist }: PeersWanted,
  recordOf: (runId: string) => Promise<RunRecord | null>,
): Promise<RunRecord[]> {
  const newest = new Map<string, RunRecord>();
  const candidates = runs.filter(
    (run) => run.state === "finished" && run.checklistId === checklist.id && run.bureau.homeUrl !== homeUrl,
  );
  for (const { id, bureau } of [...candidates].sort(newestFirst)) {
    if (newest.has(bureau.homeUrl)) continue;
    const record = await recordOf(id);
    if (record?.checklist.revision === checklist.revision) newest.set(bureau.homeUrl, record);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

function newestFirst(a: RunRow, b: RunRow): number {
  return ageOf(a) < ageOf(b) ? 1 : -1;
}

function ageOf({ finishedAt, id }: RunRow): string {
  return `${finishedAt ?? ""} ${id}`;
}
