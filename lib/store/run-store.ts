import type { BureauKnowledge } from "../audit/records/bureau-knowledge.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { Validators } from "../crawl/hands.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import type { Lease } from "./lease.ts";
import type { OtherBureau, PeersWanted } from "./other-bureaus.ts";
import type { VisitRow } from "./visit-rows.ts";
import type { FrontierRow, RecheckRow, RunRow, RunState } from "./rows.ts";

/** One step of a crawl: everything in it is written, or nothing is. */
export interface Step {
  readonly runId: string;
  /** The page that was read, under its identity, or null where none was. */
  readonly page: { readonly url: string; readonly facts: PageFacts } | null;
  readonly frontier: readonly FrontierRow[];
  readonly run: Partial<RunRow>;
  /** The crawl that writes; a step of one that has lost the run to another is refused. Absent: a person's command. */
  readonly writer?: string | undefined;
  /** What to ask the server next time; absent where the page must be read anew each time. */
  readonly visit?: VisitRow | undefined;
}

/** A page as it was at the last visit. */
export interface KnownPage {
  readonly facts: PageFacts;
  readonly validators: Validators;
}

/** What a second look at one item changes in a finished run. */
export interface Amendment {
  /** The run whose pages these are: another one where this run was judged from its pages. */
  readonly readBy: string;
  /** The pages that were read again, under their identity. */
  readonly pages: readonly { readonly url: string; readonly facts: PageFacts }[];
  /** Identities of the pages whose place they take. */
  readonly outdated: readonly string[];
  readonly frontier: readonly FrontierRow[];
  readonly record: RunRecord;
  readonly recheck: RecheckRow;
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
  /** Whether the run has kept pages; one that came in a file has not. */
  hasPages(runId: string): Promise<boolean>;
  /** What people have said of the bureau with this home page; `NOTHING_KNOWN` where nobody has said anything. */
  knowledge(homeUrl: string): Promise<BureauKnowledge>;
  /** The other bureaus that were judged by the same revision of a checklist: each with its newest finished run. */
  others(wanted: PeersWanted): Promise<OtherBureau[]>;
  /**
   * The page of this address at the last visit to the bureau with this home page; null where it was never read, its
   * facts are gone, or another version of the program read them.
   */
  lastVisit(homeUrl: string, url: string, toolVersion: string): Promise<KnownPage | null>;
  /** The addresses that were read at earlier visits to the bureau with this home page; only they have a last visit. */
  visited(homeUrl: string): Promise<ReadonlySet<string>>;
  /** Takes the run for a writer, if its lease is still the one that was seen. False where another was quicker. */
  claim(runId: string, seen: Lease | null, lease: Lease): Promise<boolean>;
  /** Writes steps of one run, in their order and in one transaction. Rejects with `NotTheWriter` where another has the run. */
  commit(...steps: readonly Step[]): Promise<void>;
  /** Keeps the record and closes the run in one transaction. */
  finish(runId: string, record: RunRecord, changes: Partial<RunRow>): Promise<void>;
  /** Keeps a run that is finished already, with its record, in one transaction. Rejects where the id is taken. */
  keep(run: RunRow, record: RunRecord): Promise<void>;
  /** The finished run's record, null before. */
  recordOf(runId: string): Promise<RunRecord | null>;
  /** Changes a finished run after a second look, in one transaction. */
  amend(runId: string, amendment: Amendment): Promise<void>;
}
