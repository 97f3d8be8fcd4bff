import type { CivilDate } from "../../facts/civil-date.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { coverageOf } from "./coverage-of.ts";
import { SURE } from "../site/match-column.ts";
import { newestRow } from "../site/newest-row.ts";
import type { Bureau, RunRecord } from "../records/run-record.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { serversDay } from "../site/servers-day.ts";
import type { Column, Site } from "../site/site.ts";
import type { Standing } from "../records/standing.ts";
import type { Verdict } from "../records/verdict.ts";

/** One audit that has ended. Instants are ISO 8601. */
export interface EndedRun {
  readonly tool: RunRecord["tool"];
  readonly bureau: Bureau;
  readonly site: Site;
  readonly checklist: Checklist;
  readonly verdicts: readonly Verdict[];
  readonly referenceDate: CivilDate;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly status: RunRecord["status"];
  /** What was known of the bureau beside its pages; the same as when it was judged. */
  readonly standing?: Standing | undefined;
}

/** The record that leaves the program. Equal runs give equal bytes. */
export function toRunRecord(run: EndedRun): RunRecord {
  const there = serversDay(run.site.pages, run.referenceDate);
  return {
    format: "gongkai-lens/run",
    formatVersion: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    bureau: { name: run.bureau.name, homeUrl: run.bureau.homeUrl, scopes: [...run.bureau.scopes] },
    checklist: { id: run.checklist.id, revision: run.checklist.revision },
    referenceDate: run.referenceDate,
    ...(there !== null && { serversDay: there }),
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    status: run.status,
    coverage: coverageOf(run.site),
    columns: run.site.columns
      .filter((column) => isOurs(column, run.bureau))
      .map((column) => columnRecord(column, run.referenceDate)),
    verdicts: [...run.verdicts],
    score: scoreOf(run.verdicts, run.checklist, run.standing),
    ...weighedBy(run.standing),
  };
}

/** What a person has said of the bureau in words stands in the verdicts; only what scores are formed from is kept. */
function weighedBy({ properties = {}, parts = {} }: Standing = {}): Pick<RunRecord, "standing"> {
  const kept = {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(Object.keys(parts).length > 0 && { parts }),
  };
  return Object.keys(kept).length > 0 ? { standing: kept } : {};
}

/** Links to other bureaus stand in every footer; an outside link is a column of this one when it answers an item. */
function isOurs(column: Column, bureau: Bureau): boolean {
  const never = column.state === "unread" && column.cause === null;
  return !never || column.matches.length > 0 || bureau.scopes.some((scope) => column.url.startsWith(scope));
}

function columnRecord(column: Column, referenceDate: CivilDate): RunRecord["columns"][number] {
  return {
    name: column.name,
    path: [...column.path],
    url: column.url,
    items: column.items.length,
    latestDate: newestRow(column.items, referenceDate)?.date ?? null,
    state: column.state,
    listPages: column.pages.length,
    matched: column.matches.filter((match) => match.score >= SURE).map((match) => match.itemId),
    matchedBy: column.matches.map(({ itemId, by, score }) => ({ itemId, by, score })),
  };
}
