import { arrangeSite } from "../audit/arrange-site.ts";
import type { Checklist } from "../audit/checklist.ts";
import type { Registry } from "../audit/evaluator.ts";
import { judge } from "../audit/judge.ts";
import { toRunRecord } from "../audit/record.ts";
import type { RunRecord } from "../audit/run-record.ts";
import type { NotAssessed } from "../audit/site.ts";
import { withSynonyms } from "../audit/with-synonyms.ts";
import type { FrontierRow, RunRow, Summary } from "../store/rows.ts";
import type { RunStore } from "../store/run-store.ts";
import { summaryOf } from "../store/summary-of.ts";

export interface JudgePorts {
  readonly store: RunStore;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly registry: Registry;
  readonly toolVersion: string;
}

/**
 * Judges what a run has read. Pure but for reading the store: the same run gives the same record.
 * @throws when the run's checklist is not among those given
 */
export async function judgeRun(
  run: RunRow & { readonly finishedAt: string },
  { store, checklists, registry, toolVersion }: JudgePorts,
): Promise<{ record: RunRecord; summary: Summary }> {
  const general = checklists.get(run.checklistId);
  if (general === undefined) throw new Error(`unknown checklist: ${run.checklistId}`);
  const { corrections, synonyms, ...known } = await store.knowledge(run.bureau.homeUrl);
  const checklist = withSynonyms(general, synonyms);
  const rows = await store.frontier(run.id);
  const notAssessed = rows.flatMap((row) => notAssessedOf(row, run.cancelled));
  const site = arrangeSite({
    bureau: run.bureau,
    pages: await store.pages(run.id),
    notAssessed,
    checklist,
    corrections: new Map(Object.entries(corrections)),
  });
  const { properties, answers, notApplicable } = known;
  const standing = { properties, answers, notApplicable };
  const verdicts = judge(site, checklist, registry, { referenceDate: run.referenceDate, standing });
  const record = toRunRecord({
    tool: { name: "gongkai-lens", version: toolVersion },
    bureau: run.bureau,
    checklist,
    referenceDate: run.referenceDate,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    status: rows.some((row) => row.state === "queued") ? "partial" : "complete",
    site,
    verdicts,
    standing,
  });
  return { record, summary: summaryOf(record) };
}

function notAssessedOf(row: FrontierRow, cancelled: boolean): NotAssessed[] {
  if (row.state === "queued") return [{ url: row.url, cause: cancelled ? "cancelled" : "out-of-budget" }];
  return row.cause === null ? [] : [{ url: row.url, cause: row.cause }];
}
