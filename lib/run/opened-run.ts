import type { Checklist } from "../audit/checklist/checklist.ts";
import type { Bureau } from "../audit/records/run-record.ts";
import { PRIORITY } from "../crawl/priority.ts";
import { mayReach } from "../crawl/private-host.ts";
import type { CivilDate } from "../facts/civil-date.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";
import type { FrontierRow, RunMode, RunRow } from "../store/rows.ts";
import { NOTHING_READ } from "./crawling/step-of.ts";

export interface NewRun {
  readonly id: string;
  readonly bureau: Bureau;
  readonly checklistId: string;
  readonly referenceDate: CivilDate;
  readonly mode: RunMode;
  readonly obeysRobots: boolean;
  readonly maxPages: number;
  readonly tabId: number | null;
}

/**
 * A run that begins at this instant (epoch milliseconds), with its home page queued. Addresses are brought to their
 * identity. Throws where the scope of a public site's audit leads into the user's own network.
 */
export function openedRun(
  request: NewRun,
  checklist: Checklist | undefined,
  now: number,
): { readonly run: RunRow; readonly home: FrontierRow } {
  const homeUrl = normaliseUrl(request.bureau.homeUrl) ?? request.bureau.homeUrl;
  const closed = request.bureau.scopes.find((scope) => !mayReach(scope, homeUrl));
  if (closed !== undefined) throw new Error(`the scope ${closed} is an address in the user's own network`);
  const run: RunRow = {
    ...request,
    ...(checklist !== undefined && { checklistRevision: checklist.revision }),
    bureau: { ...request.bureau, homeUrl },
    origin: new URL(homeUrl).origin,
    robots: {},
    state: "running",
    pausedBecause: null,
    pauseDetail: "",
    startedAt: new Date(now).toISOString(),
    finishedAt: null,
    cancelled: false,
    counts: { ...NOTHING_READ, known: 1 },
    current: null,
    summary: null,
  };
  const priority = PRIORITY.home;
  return { run, home: { runId: run.id, url: homeUrl, state: "queued", priority, sequence: 0, cause: null } };
}
