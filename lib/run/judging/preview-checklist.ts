import { checklistEffect, type ChecklistEffect } from "../../audit/judging/checklist-effect.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import { judgeRun } from "./judge-run.ts";
import type { JudgePorts } from "./judging-of.ts";

/**
 * What another checklist, or a revision that is not saved yet, would change about a finished run. Reads what the run has
 * kept and writes nothing. Null where there is nothing to judge from: the run is not finished, or its pages are not here.
 */
export async function previewChecklist(
  runId: string,
  checklist: Checklist,
  ports: Omit<JudgePorts, "checklists">,
): Promise<ChecklistEffect | null> {
  const { store } = ports;
  const [run, before] = [await store.run(runId), await store.recordOf(runId)];
  if (run === undefined || before === null) return null;
  const { finishedAt, judgedFrom = runId } = run;
  if (run.state !== "finished" || finishedAt === null) return null;
  if (!(await store.hasPages(judgedFrom))) return null;
  const { id, revision } = checklist;
  const candidate = { ...run, id: judgedFrom, checklistId: id, checklistRevision: revision, finishedAt };
  const { record } = await judgeRun(candidate, { ...ports, checklists: new Map([[id, checklist]]) });
  return checklistEffect(before, record);
}
