import type { Result, TabSite } from "../../platform/commands.ts";
import type { RunRow } from "../../store/rows.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/**
 * The run a tab's popup shows: the site's unfinished run, else its newest. A tab that cannot be read shows
 * the unfinished run that works in it.
 */
export function runOfTab(runs: readonly RunRow[], tab: Result<TabSite> | null, tabId: number): RunRow | null {
  const own = runs.filter((run) =>
    tab?.ok === true ? isRunOf(run, tab.value) : run.tabId === tabId && run.state !== "finished",
  );
  const newestFirst = [...own].sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return newestFirst.find((run) => run.state !== "finished") ?? newestFirst[0] ?? null;
}

function isRunOf(run: RunRow, site: TabSite): boolean {
  return run.origin === originOf(site.bureau.homeUrl) || hostOf(run.origin) === site.host;
}

function originOf(url: string): string | null {
  return parseUrl(url)?.origin ?? null;
}

function hostOf(origin: string): string | null {
  return parseUrl(origin)?.host ?? null;
}
