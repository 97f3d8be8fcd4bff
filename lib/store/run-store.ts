import type { BureauKnowledge } from "../audit/bureau-knowledge.ts";
import type { RunRecord } from "../audit/run-record.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import type { FrontierRow, RunRow, RunState } from "./rows.ts";

/** One step of a crawl: everything in it is written, or nothing is. */
export interface Step {
  readonly runId: string;
  /** The page that was read, under its identity, or null where none was. */
  readonly page: { readonly url: string; readonly facts: PageFacts } | null;
  readonly frontier: readonly FrontierRow[];
  readonly run: Partial<RunRow>;
}

/** Where runs are kept. The browser's is Dexie, the terminal's is memory. */
export interface RunStore {
  create(run: RunRow, frontier: readonly FrontierRow[]): Promise<void>;
  run(runId: string): Promise<RunRow | undefined>;
  runsIn(state: RunState): Promise<RunRow[]>;
  frontier(runId: string): Promise<FrontierRow[]>;
  /** All pages of a run, in no promised order. */
  pages(runId: string): Promise<PageFacts[]>;
  /** What people have said of the bureau with this home page; `NOTHING_KNOWN` where nobody has said anything. */
  knowledge(homeUrl: string): Promise<BureauKnowledge>;
  commit(step: Step): Promise<void>;
  /** Keeps the record and closes the run in one transaction. */
  finish(runId: string, record: RunRecord, changes: Partial<RunRow>): Promise<void>;
  /** Keeps a run that is finished already, with its record, in one transaction. Rejects where the id is taken. */
  keep(run: RunRow, record: RunRecord): Promise<void>;
}
