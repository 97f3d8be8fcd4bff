import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRow } from "../../store/rows.ts";
import { judgeRun } from "./judge-run.ts";
import type { JudgePorts } from "./judging-of.ts";

/** A run that cannot be judged anew, and why: it is not here, still going on, or its pages were not kept. */
export type RejudgeRefusal = "unknown-run" | "not-finished" | "no-pages";

/**
 * Judges a finished run by another checklist, or another revision of its own, from the pages it has kept: no page is
 * read again. The result is a run of its own under `newId`, which names the one whose pages it stands on; the old run
 * and its record stay as they are. Rejects where `newId` is taken.
 */
export async function rejudge(
  runId: string,
  checklist: Checklist,
  newId: string,
  ports: JudgePorts,
): Promise<RunRow | { readonly refused: RejudgeRefusal }> {
  const { store } = ports;
  const run = await store.run(runId);
  if (run === undefined) return { refused: "unknown-run" };
  const { finishedAt } = run;
  if (run.state !== "finished" || finishedAt === null) return { refused: "not-finished" };
  const judgedFrom = run.judgedFrom ?? runId;
  // What came in a file brings its verdicts without the pages they rest on.
  if (!(await store.hasPages(judgedFrom))) return { refused: "no-pages" };
  const checklists = new Map([[checklist.id, checklist]]);
  const { record, summary } = await judgeRun(
    { ...run, id: judgedFrom, checklistId: checklist.id, finishedAt },
    { ...ports, checklists },
  );
  const anew: RunRow = {
    ...run,
    id: newId,
    checklistId: checklist.id,
    checklistRevision: checklist.revision,
    judgedFrom,
    tabId: null,
    summary,
  };
  await store.keep(anew, record);
  return anew;
}
