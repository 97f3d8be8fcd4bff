import { arrangeSite } from "../../audit/site/arrange-site.ts";
import { findChecklist } from "../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { Registry } from "../../audit/contract/evaluator.ts";
import { judge } from "../../audit/judging/judge.ts";
import { toRunRecord } from "../../audit/judging/to-run-record.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { NotAssessed, Site } from "../../audit/site/site.ts";
import type { Verdict } from "../../audit/records/verdict.ts";
import { withSynonyms } from "../../audit/checklist/with-synonyms.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import type { FrontierRow, RunRow } from "../../store/rows.ts";
import type { RunStore } from "../../store/run-store.ts";
import { knownPeers } from "./known-peers.ts";
import { trapsOf } from "./traps-of.ts";

export interface JudgePorts {
  readonly store: RunStore;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly registry: Registry;
  readonly toolVersion: string;
}

/** All that one run is judged by beside its pages: its checklist, its date, and what people have said of the bureau. */
export interface Judging {
  readonly checklist: Checklist;
  arrange(pages: readonly PageFacts[], rows: readonly FrontierRow[]): Site;
  judge(site: Site): Verdict[];
  record(site: Site, verdicts: readonly Verdict[], rows: readonly FrontierRow[]): RunRecord;
}

/** @throws when the run's checklist is not among those given */
export async function judgingOf(
  run: RunRow & { readonly finishedAt: string },
  { store, checklists, registry, toolVersion }: JudgePorts,
): Promise<Judging> {
  const general = findChecklist(checklists, run.checklistId, run.checklistRevision);
  if (general === undefined) throw new Error(`unknown checklist: ${run.checklistId}`);
  const { bureau, referenceDate, startedAt, finishedAt, cancelled } = run;
  const known = await store.knowledge(bureau.homeUrl);
  const { corrections, synonyms, otherNames, properties, answers, notApplicable } = known;
  const checklist = withSynonyms(general, synonyms);
  const said = { properties, answers, notApplicable };
  const peers = await knownPeers({ homeUrl: bureau.homeUrl, checklist, standing: said }, store);
  const standing = { ...said, ...(peers.length > 0 && { peers }) };
  const byUser = new Map(Object.entries(corrections));
  return {
    checklist,
    arrange: (pages, rows) => {
      const notAssessed = rows.flatMap((row) => notAssessedOf(row, cancelled));
      const crawled = { bureau, pages, notAssessed, answered: answeredOf(rows), isTrap: trapsOf(rows) };
      return arrangeSite({ ...crawled, checklist, corrections: byUser, otherNames });
    },
    judge: (site) => judge(site, checklist, registry, { referenceDate, standing }),
    record: (site, verdicts, rows) =>
      toRunRecord({
        tool: { name: "gongkai-lens", version: toolVersion },
        bureau,
        checklist,
        referenceDate,
        startedAt,
        finishedAt,
        status: rows.some((row) => row.state === "queued") ? "partial" : "complete",
        site,
        verdicts,
        standing,
      }),
  };
}

function notAssessedOf(row: FrontierRow, cancelled: boolean): NotAssessed[] {
  if (row.state === "queued") return [{ url: row.url, cause: cancelled ? "cancelled" : "out-of-budget" }];
  return row.cause === null ? [] : [{ url: row.url, cause: row.cause }];
}

function answeredOf(rows: readonly FrontierRow[]): string[] {
  return rows.filter(({ state }) => state === "read").map(({ url }) => url);
}
