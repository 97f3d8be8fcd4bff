import type { RunRecord } from "../../audit/records/run-record.ts";
import { judgeRun } from "./judge-run.ts";
import type { JudgePorts } from "./judging-of.ts";

/** Why a run keeps the record it has: it is not here, it is still reading, or its pages were not kept. */
export type NotJudgedAgain = "unknown-run" | "not-finished" | "no-pages";

export type JudgedAgain =
  { readonly record: RunRecord; readonly refused?: never } | { readonly refused: NotJudgedAgain };

/**
 * Judges a finished run once more by its own checklist, from the pages it has kept and what people have said of the
 * bureau by now; no page is asked for again. The new record takes the place of the old one under the same id, in one
 * transaction; reviews stand beside it and stay. A run without pages (one that came in a file) keeps its record: judged
 * anew it would accuse the bureau of lacking everything.
 */
export async function judgeAgain(runId: string, ports: JudgePorts): Promise<JudgedAgain> {
  const { store } = ports;
  const run = await store.run(runId);
  if (run === undefined) return { refused: "unknown-run" };
  const { finishedAt } = run;
  if (run.state !== "finished" || finishedAt === null) return { refused: "not-finished" };
  // A run that was judged anew by another checklist stands on the pages of the run that read them.
  const readBy = run.judgedFrom ?? runId;
  if (!(await store.hasPages(readBy))) return { refused: "no-pages" };
  const { record, summary } = await judgeRun({ ...run, id: readBy, finishedAt }, ports);
  await store.finish(runId, record, { summary });
  return { record };
}
