import type { Bureau, Coverage, RunRecord, Score } from "../audit/records/run-record.ts";
import type { Verdict, VerdictKind } from "../audit/records/verdict.ts";
import type { Address } from "../crawl/frontier.ts";
import type { RobotsAnswer } from "../crawl/robots.ts";
import type { CivilDate } from "../facts/civil-date.ts";
import type { Lease } from "./lease.ts";
import type { PageFacts } from "../facts/page-facts.ts";

export type RunState = "running" | "paused" | "judging" | "finished";

/** `columns`: as much as the checklist needs; `site`: every page in scope. */
export type RunMode = "columns" | "site";

/** Why a run stands still; the popup has a sentence and a button for each. */
export type PauseReason =
  | "user"
  | "tab-closed"
  | "offline"
  | "blocked"
  | "challenge" // the site asks for a verification that only a person in a browser can give
  | "storage-full"
  | "error";

/** What has been read so far: facts about reading, never a judgement. */
export interface Counts {
  readonly known: number;
  readonly read: number;
  readonly unread: number;
  readonly columns: number;
  readonly lists: number;
  readonly articles: number;
  readonly annualReports: number;
}

/** The result in the size a popup or a list of runs needs. */
export interface Summary {
  readonly tally: Readonly<Record<VerdictKind, number>>;
  readonly score: Score | null;
  readonly coverage: Pick<Coverage, "assessed" | "known">;
  readonly status: RunRecord["status"];
}

/** When the line failed, how often in a row without a page in between, and how many pages had been read. */
export interface Setback {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly tries: number;
  readonly read: number;
}

/** One audit. Small, because every screen watches it. */
export interface RunRow {
  readonly id: string;
  readonly bureau: Bureau;
  /** Origin of the audited site, to find the run again when the site is opened. */
  readonly origin: string;
  readonly checklistId: string;
  /** The revision it was begun with; runs from before there were revisions of one's own do not say. */
  readonly checklistRevision?: number;
  /** Of a run judged anew by another checklist: the run whose pages it stands on. A run that read its own says nothing. */
  readonly judgedFrom?: string;
  readonly referenceDate: CivilDate;
  readonly mode: RunMode;
  readonly maxPages: number;
  /** False where an inspector acts under a mandate that a robots.txt cannot close; null of a run from a file that does not say. */
  readonly obeysRobots: boolean | null;
  /** What each site that was asked said, by its origin. */
  readonly robots: Readonly<Record<string, RobotsAnswer>>;
  readonly state: RunState;
  readonly pausedBecause: PauseReason | null;
  /** What was seen when the run paused by itself (HTTP 403, five times running); "" otherwise. */
  readonly pauseDetail: string;
  /** Set while and after the line has failed; absent in runs that never lost it. */
  readonly setback?: Setback;
  /** Who crawls the run; absent or null where nobody has yet. */
  readonly lease?: Lease | null;
  /** Until when, in epoch milliseconds, a host wants to be left alone, by host: a new worker must know it too. */
  readonly rest?: Readonly<Record<string, number>>;
  /** Hosts that have refused and are asked again by a person's wish: slowly, one page at a time. */
  readonly gentle?: readonly string[];
  readonly tabId: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Set when the user ended the run before everything was read. */
  readonly cancelled: boolean;
  readonly counts: Counts;
  /** The page that was asked for last. */
  readonly current: string | null;
  readonly summary: Summary | null;
}

export interface PageRow {
  readonly runId: string;
  readonly url: string;
  readonly facts: PageFacts;
}

/** One known address of a run. A leased address stays `queued`: a lease dies with the worker that gave it. */
export interface FrontierRow extends Address {
  readonly runId: string;
}

/** One item looked at again after the run: what was said of it before, so that no accusation vanishes without trace. */
export interface RecheckRow {
  readonly itemId: string;
  /** The instant, ISO 8601. */
  readonly at: string;
  readonly before: Verdict;
  /** Addresses that were read again. */
  readonly read: readonly string[];
}

export interface RecordRow {
  readonly runId: string;
  readonly record: RunRecord;
  /** Oldest first; absent where no item was looked at again. */
  readonly rechecks?: readonly RecheckRow[];
}
