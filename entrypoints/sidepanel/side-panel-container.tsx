import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { SidePanel } from "../../lib/ui/sidepanel/side-panel.tsx";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";
import { useReviewDesk } from "../report/use-review-desk.ts";
import { useSettingsDesk } from "../report/use-settings-desk.ts";
import { loadPageAudit } from "./load-page-audit.ts";
import { panelActions } from "./panel-actions.ts";
import { useShownPage } from "./use-shown-page.ts";
import { useTab } from "./use-tab.ts";

/** Feeds the side panel from the tab beside it and the store. */
export function SidePanelContainer({ checklists }: { readonly checklists: ReadonlyMap<string, Checklist> }) {
  const tabId = useTab();
  const [page, reread] = useShownPage(tabId);
  const url = page?.ok === true ? page.value.url : null;
  const answer = useLiveQuery(
    async () => ({ url, loaded: url === null ? null : await loadPageAudit(url, checklists) }),
    [url],
  );
  const loaded = answer?.url === url ? answer.loaded : null;
  const bureau = loaded?.audit.run.record.bureau ?? null;
  const desk = useReviewDesk(bureau?.homeUrl ?? null, useSettingsDesk());
  if (tabId === null || desk === null) return null;
  const atHand = loaded && bureau ? { runId: loaded.runId, bureau } : null;
  // A page is shown when it is known whether its site was audited, or “never audited” would flash up.
  return (
    <SidePanel
      page={url === null || answer?.url === url ? page : null}
      audit={loaded?.audit ?? null}
      then={loaded?.then ?? null}
      corrections={loaded?.corrections ?? {}}
      desk={desk}
      actions={panelActions(tabId, atHand, checklists, reread)}
    />
  );
}
