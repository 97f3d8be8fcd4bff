import type { Bureau } from "../audit/records/run-record.ts";
import type { VerdictKind } from "../audit/records/verdict.ts";
import type { Cause } from "../facts/cause.ts";
import type { CivilDate } from "../facts/civil-date.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import type { RunMode } from "../store/rows.ts";

/** What the current tab shows, as far as the popup needs it to offer an audit. */
export interface TabSite {
  readonly title: string;
  readonly host: string;
  readonly idCode: string;
  readonly bureau: Bureau;
  /** Whether the page shows any sign of a government portal (site code, 政务公开 link, government meta tags). */
  readonly recognised: boolean;
}

/** What looking again at one item gave. */
export interface RecheckResult {
  readonly before: VerdictKind;
  readonly after: VerdictKind;
  /** Keys of the findings that were there before and are gone; of them a rectification may be called done. */
  readonly mended: readonly string[];
  /** How many pages were read for it. */
  readonly pages: number;
}

/** Why a command was not carried out; the screen has a sentence for each. */
export type CommandError =
  | "tab-not-readable" // browser page, extension gallery, PDF: no script may run there
  | "tab-gone"
  | "wrong-site" // the tab shows another site than the run's
  | "already-running"
  | "no-such-run"
  | "unknown-checklist"
  | "page-unread" // a page that the command needs could not be read; `detail` names it with its cause
  | "storage-failed"
  | "internal-error";

export type Result<Value = null> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CommandError; readonly detail: string };

export interface StartRequest {
  readonly tabId: number;
  readonly bureau: Bureau;
  readonly checklistId: string;
  readonly referenceDate: CivilDate;
  readonly mode: RunMode;
  readonly maxPages: number;
  /** False: the inspector has a mandate that a robots.txt cannot close; kept with the run and told in its exports. */
  readonly obeysRobots: boolean;
}

export interface ReadAgainRequest {
  readonly runId: string;
  readonly causes: readonly Cause[];
  /** How many pages beyond the run's limit may be read. */
  readonly morePages: number;
}

/** What the screens may ask of the background. Answers only say that the command was taken; the truth is in the store. */
export interface Commands {
  inspectTab(request: { tabId: number }): Promise<Result<TabSite>>;
  /** Reads the one page that the tab shows; nothing is kept. */
  readPage(request: { tabId: number }): Promise<Result<PageFacts>>;
  startRun(request: StartRequest): Promise<Result<{ runId: string }>>;
  pauseRun(request: { runId: string }): Promise<Result>;
  /** Goes on in this tab, which must show the audited site. */
  resumeRun(request: { runId: string; tabId: number }): Promise<Result>;
  /** Stops reading and judges what was read; the run becomes `partial`. */
  cancelRun(request: { runId: string }): Promise<Result>;
  /** Looks after the queue of audits: something was put into it, or it was let go on. */
  workQueue(): Promise<Result>;
  /** Reads what waited for a permission, after the user has granted it on the report page. */
  readGrantedHosts(request: { runId: string }): Promise<Result>;
  /**
   * Takes a finished run up again and reads what it left out for these causes, in a tab that shows its site; the verdicts
   * follow when reading has ended. `tab-gone`: ask the user to open the site and click the icon there.
   */
  readAgain(request: ReadAgainRequest): Promise<Result>;
  /**
   * Looks again at one item of a finished run: reads only the pages that item is judged by, replaces its verdict in
   * the run's record, and keeps the one before (`RecordRow.rechecks`). Takes some seconds; answers when done.
   * `tabId`: a tab that shows the audited site and whose icon was clicked; null = the tab of the run, or none where
   * the site's host was granted. `tab-gone`: neither is there, so ask the user to open the site and click the icon.
   * `page-unread`: nothing was changed.
   */
  recheckItem(request: {
    runId: string;
    itemId: string;
    tabId: number | null;
  }): Promise<Result<RecheckResult>>;
  /** From the content script: it has met a file and needs the libraries to read it. */
  bringDocumentReader(): Promise<Result>;
}
