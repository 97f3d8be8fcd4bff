import { useEffect, useMemo, useState } from "preact/hooks";
import { newestChecklists } from "../../lib/audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { Result, TabSite } from "../../lib/platform/commands.ts";
import { database } from "../../lib/store/database.ts";
import { runsOfSite } from "../../lib/store/runs-of-site.ts";
import { withReviews } from "../../lib/store/with-reviews.ts";
import { storedSettings } from "../../lib/platform/stored-settings.ts";
import { Popup } from "../../lib/ui/popup/popup.tsx";
import { runOfTab } from "../../lib/ui/popup/run-of-tab.ts";
import { shanghaiToday } from "../../lib/ui/shanghai-today.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";
import { useRuns } from "../../lib/ui/use-runs.ts";
import { inspectTab } from "./inspect-tab.ts";
import { loadReviewed } from "./load-reviewed.ts";
import { popupActions } from "./popup-actions.ts";

/** Recent audits that the popup has room for. */
const RECENT = 3;

interface PopupContainerProps {
  readonly tabId: number;
  readonly checklists: ReadonlyMap<string, Checklist>;
}

/** Feeds the popup from the tab and the store. */
export function PopupContainer({ tabId, checklists }: PopupContainerProps) {
  const [tab, setTab] = useState<Result<TabSite> | null>(null);
  useEffect(() => void inspectTab(tabId).then(setTab), [tabId]);
  const ofSite = useLiveQuery(
    async () => ({ tab, runs: tab?.ok === true ? await runsOfSite(database(), tab.value) : [] }),
    [tab],
  );
  // Only of a tab that cannot be read the popup needs to know all audits: which is at work in it, and which were the last.
  const isUnreadable = tab?.ok === false;
  const all = useRuns(isUnreadable ? database() : null);
  const runs = isUnreadable ? all : ofSite?.tab === tab ? ofSite.runs : undefined;
  const found = runs === undefined ? null : runOfTab(runs, tab, tabId);
  const loaded = useLiveQuery(
    async () => (found?.state === "finished" ? loadReviewed(found, checklists) : null),
    [found?.id, found?.state],
  );
  const newest = (all ?? []).slice(0, RECENT);
  const recent = useLiveQuery(
    () => Promise.all(newest.map((row) => withReviews(database(), row, checklists))),
    [newest.map(({ id, state }) => `${id} ${state}`).join("\n")],
  );
  const homeUrl = found?.bureau.homeUrl ?? (tab?.ok === true ? tab.value.bureau.homeUrl : null);
  const preset = useLiveQuery(async () => presetOf(homeUrl), [homeUrl]);
  const actions = useMemo(() => popupActions(tabId, checklists), [tabId, checklists]);
  // A finished run is shown with what people have decided, or not yet at all.
  const isReady = preset?.homeUrl === homeUrl && (found?.state !== "finished" || loaded?.run.id === found.id);
  const run = found?.state === "finished" ? (loaded?.run ?? null) : found;
  return (
    <Popup
      tab={runs === undefined || !isReady ? null : tab}
      run={isReady ? run : null}
      reviewed={run?.state === "finished" && isReady ? (loaded?.reviewed ?? null) : null}
      recent={recent ?? []}
      checklists={newestChecklists(checklists)}
      today={shanghaiToday()}
      actions={actions}
      {...(preset !== undefined && { defaults: preset.settings, keptScopes: preset.scopes })}
    />
  );
}

/** With what the form of this bureau opens. */
async function presetOf(homeUrl: string | null) {
  const row = homeUrl === null ? undefined : await database().bureaus.get(homeUrl);
  const { settings } = await storedSettings();
  return { homeUrl, settings, scopes: row?.scopes ?? [] };
}
