import { NOTHING_KNOWN } from "../../lib/audit/records/bureau-knowledge.ts";
import type { BureauRow } from "../../lib/store/bureau-rows.ts";
import type { QueueRow } from "../../lib/store/queue-rows.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import { RUNNING } from "./run-literals.ts";

/** The bureaus of these runs on a register. */
export function listedBureaus(runs: readonly RunRow[]): readonly BureauRow[] {
  return runs.map(({ bureau }, index) => ({
    ...NOTHING_KNOWN,
    ...bureau,
    region: index % 3 === 0 ? "青州省" : "鹿原省",
    level: index % 4 === 0 ? "county" : "city",
    listed: true,
  }));
}

export function queueRow(bureau: BureauRow, id: number, more: Partial<QueueRow> = {}): QueueRow {
  return {
    id,
    homeUrl: bureau.homeUrl,
    name: bureau.name,
    scopes: [],
    checklistId: "kjj",
    state: "waiting",
    because: null,
    detail: "",
    runId: null,
    tabId: null,
    attempts: 0,
    ...more,
  };
}

/** One bureau that is audited now, three that wait, one that came to a halt. */
export function busyQueue(bureaus: readonly BureauRow[]): {
  queue: readonly QueueRow[];
  running: readonly RunRow[];
} {
  const [first, ...rest] = bureaus;
  if (first === undefined) return { queue: [], running: [] };
  const running = {
    ...RUNNING,
    id: "queue-run",
    bureau: { name: first.name, homeUrl: first.homeUrl, scopes: [] },
  };
  const queue = [
    queueRow(first, 1, { state: "running", runId: running.id }),
    ...rest.slice(0, 3).map((bureau, index) => queueRow(bureau, index + 2)),
    ...rest
      .slice(3, 4)
      .map((bureau) => queueRow(bureau, 9, { state: "stopped", because: "blocked", detail: "HTTP 403" })),
  ];
  return { queue, running: [running] };
}
