import type { CommandError, Result, TabSite } from "../../platform/commands.ts";
import type { RunRow, Summary } from "../../store/rows.ts";

export type FinishedRun = RunRow & { readonly summary: Summary };

export type PopupState =
  | { readonly kind: "loading" }
  | { readonly kind: "unreadable"; readonly error: CommandError; readonly detail: string }
  | { readonly kind: "unrecognised"; readonly site: TabSite }
  | { readonly kind: "ready"; readonly site: TabSite; readonly last: FinishedRun | null }
  | { readonly kind: "running" | "paused" | "judging"; readonly run: RunRow }
  | { readonly kind: "finished"; readonly run: FinishedRun };

/**
 * What the popup shows, from the tab and the store alone, so that it may be closed and opened at any time.
 * `again` is the finished run that the user wants to repeat; a newer run wins over it.
 */
export function popupState(
  tab: Result<TabSite> | null,
  run: RunRow | null,
  again: string | null,
): PopupState {
  if (run !== null && run.state !== "finished") return { kind: run.state, run };
  const last = withSummary(run);
  if (last !== null && last.id !== again) return { kind: "finished", run: last };
  if (tab === null) return { kind: "loading" };
  if (!tab.ok) return { kind: "unreadable", error: tab.error, detail: tab.detail };
  return tab.value.recognised || last !== null
    ? { kind: "ready", site: tab.value, last }
    : { kind: "unrecognised", site: tab.value };
}

function withSummary(run: RunRow | null): FinishedRun | null {
  return run === null || run.summary === null ? null : { ...run, summary: run.summary };
}
