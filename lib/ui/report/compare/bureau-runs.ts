import type { RunRow } from "../../../store/rows.ts";

/** One bureau with its finished audits. */
export interface BureauRuns {
  readonly homeUrl: string;
  readonly name: string;
  /** Newest first, one at least. */
  readonly runs: readonly [RunRow, ...RunRow[]];
}

/** Finished audits by bureau, sorted by the bureau's name; `runs` come newest first. */
export function bureauRuns(runs: readonly RunRow[]): readonly BureauRuns[] {
  const byHome = new Map<string, [RunRow, ...RunRow[]]>();
  for (const run of runs) {
    if (run.state !== "finished") continue;
    const known = byHome.get(run.bureau.homeUrl);
    if (known === undefined) byHome.set(run.bureau.homeUrl, [run]);
    else known.push(run);
  }
  return [...byHome]
    .map(([homeUrl, own]) => ({ homeUrl, name: own[0].bureau.name, runs: own }))
    .sort((a, b) => a.name.localeCompare(b.name, "zh"));
}
