import type { RunRecord } from "../../audit/records/run-record.ts";
import type { RunRow, Summary } from "../../store/rows.ts";
import { summaryOf } from "../../store/summary-of.ts";
import { judgingOf, type JudgePorts } from "./judging-of.ts";

/**
 * Judges what a run has read. Pure but for reading the store: the same run gives the same record.
 * @throws when the run's checklist is not among those given
 */
export async function judgeRun(
  run: RunRow & { readonly finishedAt: string },
  ports: JudgePorts,
): Promise<{ record: RunRecord; summary: Summary }> {
  const judging = await judgingOf(run, ports);
  const rows = await ports.store.frontier(run.id);
  const site = judging.arrange(await ports.store.pages(run.id), rows);
  const record = judging.record(site, judging.judge(site), rows);
  return { record, summary: summaryOf(record) };
}
