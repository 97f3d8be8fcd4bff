import { useEffect, useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../lib/audit/checklist.ts";
import type { Result, TabSite } from "../../lib/platform/commands.ts";
import { database } from "../../lib/store/database.ts";
import { Popup } from "../../lib/ui/popup/popup.tsx";
import { runOfTab } from "../../lib/ui/popup/run-of-tab.ts";
import { shanghaiToday } from "../../lib/ui/shanghai-today.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";
import { inspectTab } from "./inspect-tab.ts";
import { popupActions } from "./popup-actions.ts";

interface PopupContainerProps {
  readonly tabId: number;
  readonly checklists: ReadonlyMap<string, Checklist>;
}

/** Feeds the popup from the tab and the store. */
export function PopupContainer({ tabId, checklists }: PopupContainerProps) {
  const [tab, setTab] = useState<Result<TabSite> | null>(null);
  useEffect(() => void inspectTab(tabId).then(setTab), [tabId]);
  const runs = useLiveQuery(() => database().runs.toArray(), []);
  const run = runs === undefined ? null : runOfTab(runs, tab, tabId);
  const record = useLiveQuery(
    async () => (run?.state === "finished" ? ((await database().records.get(run.id)) ?? null) : null),
    [run?.id, run?.state],
  );
  const actions = useMemo(() => popupActions(tabId, checklists), [tabId, checklists]);
  return (
    <Popup
      tab={runs === undefined ? null : tab}
      run={run}
      record={record?.runId === run?.id ? (record?.record ?? null) : null}
      recent={(runs ?? []).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))}
      checklists={[...checklists.values()]}
      today={shanghaiToday()}
      actions={actions}
    />
  );
}
