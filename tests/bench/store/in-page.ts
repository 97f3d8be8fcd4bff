import { runRecord } from "../../../lib/audit/records/run-record.ts";
import { pageFacts } from "../../../lib/facts/page-facts.ts";
import { MOST_TOGETHER } from "../../../lib/run/crawling/journal.ts";
import { z } from "../../../lib/facts/zod.ts";
import { GongkaiDatabase } from "../../../lib/store/database.ts";
import { dexieRunStore } from "../../../lib/store/dexie-run-store.ts";
import { mergeRuns } from "../../../lib/store/import-runs.ts";
import type { RunRow } from "../../../lib/store/rows.ts";
import type { Step } from "../../../lib/store/run-store.ts";
import { countedWrites } from "./counted-writes.ts";
import { RawStore } from "./raw-store.ts";
import type { StoreRound } from "./store-round.ts";

const given = z.object({ record: runRecord, facts: pageFacts, steps: z.number(), links: z.number() });
type Given = z.infer<typeof given>;

/** Runs in a page: keeps the same findings and the same pages by our store and by bare IndexedDB. `json`: see `given`. */
async function storeRound(json: string): Promise<StoreRound> {
  const { record, ...crawl } = given.parse(JSON.parse(json));
  const name = `bench-${crypto.randomUUID()}`;
  const db = new GongkaiDatabase(name);
  const store = dexieRunStore(db);
  const raw = await RawStore.open(`${name}-raw`);
  const run = await runIn(db, record);
  await raw.create(run);
  const steps = Array.from({ length: crawl.steps }, (_, at) => stepOf(run, at, crawl));
  const findings = record.verdicts.flatMap((verdict) => verdict.findings);
  const rows = findings.map((finding, at) => ({ runId: run.id, at, finding }));
  const writes = countedWrites();
  const oursMs = await timed(() => store.finish(run.id, record, { state: "finished" }));
  const written = writes.stop();
  const round = {
    ...{ findings: findings.length, writes: written, oursMs },
    rawMs: await timed(() => raw.bulk(rows)),
    ourStepsMs: await timed(() => together(steps, (some) => store.commit(...some))),
    rawStepsMs: await timed(() => together(steps, (some) => raw.commit(...some))),
  };
  db.close();
  raw.close();
  return round;
}

async function runIn(db: GongkaiDatabase, record: Given["record"]): Promise<RunRow> {
  await mergeRuns(db, [{ id: "bench", record, reviews: [], obeysRobots: true }]);
  const run = await db.runs.get("bench");
  if (run === undefined) throw new Error("the store did not take the run");
  return run;
}

/** What a page of the large bureau changes: itself, the addresses it leads to, the run's counts. */
function stepOf(run: RunRow, at: number, { facts, links }: Omit<Given, "record">): Step {
  return {
    runId: run.id,
    page: { url: `${facts.url}?${at}`, facts },
    frontier: Array.from({ length: links }, (_, link) => ({
      ...{ runId: run.id, url: `${run.origin}/a/${at}/${link}.html`, state: "queued" as const },
      ...{ priority: 5, sequence: at * links + link, cause: null },
    })),
    run: { counts: { ...run.counts, read: at }, current: facts.url },
  };
}

/** As many in one transaction as a crawl at full speed writes together. */
async function together(
  steps: readonly Step[],
  commit: (some: readonly Step[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < steps.length; at += MOST_TOGETHER) await commit(steps.slice(at, at + MOST_TOGETHER));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, { storeRound });
