import { NOTHING_KNOWN } from "../audit/records/bureau-knowledge.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { FrontierRow, RunRow } from "../store/rows.ts";
import { knownPage } from "../store/known-page.ts";
import { newestOfOthers } from "../store/other-bureaus.ts";
import type { VisitRow } from "../store/visit-rows.ts";
import { mayWrite } from "../store/may-write.ts";
import type { RunStore } from "../store/run-store.ts";
import { PageShelf } from "./page-shelf.ts";

interface Shelf {
  run: RunRow;
  record: RunRecord | null;
  readonly frontier: Map<string, FrontierRow>;
  readonly pages: PageShelf;
}

export interface MemoryStore extends RunStore {
  /** The finished run's record, null before. */
  record(runId: string): RunRecord | null;
}

/**
 * The terminal's run store: everything in memory, gone with the process. As in the browser's, a write to a run that
 * does not exist rejects, and so does opening a run twice.
 */
export function memoryStore(): MemoryStore {
  const shelves = new Map<string, Shelf>();
  const visits = new Map<string, VisitRow>();
  const shelf = (runId: string): Shelf => {
    const found = shelves.get(runId);
    if (!found) throw new Error(`no such run: ${runId}`);
    return found;
  };
  const open = (run: RunRow, record: RunRecord | null, frontier: readonly FrontierRow[]): void => {
    if (shelves.has(run.id)) throw new Error(`run exists already: ${run.id}`);
    const rows = new Map(frontier.map((row) => [row.url, row]));
    shelves.set(run.id, { run, record, frontier: rows, pages: new PageShelf() });
  };
  return {
    create: (run, frontier) => settled(() => open(run, null, frontier)),
    run: (runId) => settled(() => shelves.get(runId)?.run),
    runsIn: (state) =>
      settled(() => [...shelves.values()].map(({ run }) => run).filter((run) => run.state === state)),
    frontier: (runId) => settled(() => [...(shelves.get(runId)?.frontier.values() ?? [])]),
    pages: (runId) => settled(() => shelves.get(runId)?.pages.all() ?? []),
    hasPages: (runId) => settled(() => (shelves.get(runId)?.pages.all().length ?? 0) > 0),
    knowledge: () => settled(() => NOTHING_KNOWN),
    others: async (wanted) => {
      const runs = [...shelves.values()].map(({ run }) => run);
      const records = await newestOfOthers(runs, wanted, (runId) =>
        settled(() => shelves.get(runId)?.record ?? null),
      );
      return records.map((record) => ({ record, reviews: NO_REVIEWS, knowledge: NOTHING_KNOWN }));
    },
    lastVisit: (homeUrl, url, toolVersion) =>
      settled(() => {
        const visit = visits.get(`${homeUrl} ${url}`);
        const facts = visit && shelves.get(visit.runId)?.pages.get(visit.pageUrl);
        return knownPage(visit, facts, toolVersion);
      }),
    visited: (homeUrl) =>
      settled(() => {
        const here = [...visits.values()].filter((visit) => visit.homeUrl === homeUrl);
        return new Set(here.map(({ url }) => url));
      }),
    claim: (runId, seen, lease) =>
      settled(() => {
        const kept = shelf(runId);
        if (kept.run.lease?.writer !== seen?.writer) return false;
        kept.run = { ...kept.run, lease };
        return true;
      }),
    commit: (...steps) =>
      settled(() => {
        for (const { runId, writer } of steps) if (writer !== undefined) mayWrite(shelf(runId).run, writer);
        for (const { runId, page, frontier, run, visit } of steps) {
          const kept = shelf(runId);
          if (visit) visits.set(`${visit.homeUrl} ${visit.url}`, visit);
          if (page) kept.pages.put(page.url, page.facts);
          for (const row of frontier) kept.frontier.set(row.url, row);
          kept.run = { ...kept.run, ...run };
        }
      }),
    finish: (runId, record, changes) =>
      settled(() => {
        const kept = shelf(runId);
        kept.record = record;
        kept.run = { ...kept.run, ...changes };
      }),
    keep: (run, record) => settled(() => open(run, record, [])),
    recordOf: (runId) => settled(() => shelves.get(runId)?.record ?? null),
    record: (runId) => shelves.get(runId)?.record ?? null,
    amend: (runId, { readBy, pages, outdated, frontier, record, run }) =>
      settled(() => {
        const [kept, read] = [shelf(runId), shelf(readBy)];
        for (const url of outdated) read.pages.delete(url);
        for (const { url, facts } of pages) read.pages.put(url, facts);
        for (const row of frontier) read.frontier.set(row.url, row);
        kept.record = record;
        kept.run = { ...kept.run, ...run };
      }),
  };
}

/** Runs the step as one piece, so that no other write comes between, and rejects where it throws. */
function settled<Value>(step: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(step()));
}
