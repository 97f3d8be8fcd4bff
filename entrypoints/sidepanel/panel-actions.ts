import { browser } from "wxt/browser";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { Bureau } from "../../lib/audit/records/run-record.ts";
import type { CommandError, Result } from "../../lib/platform/commands.ts";
import { markInTab, unmarkTab } from "../../lib/platform/tab-marks.ts";
import { answersItems, asRecognised } from "../../lib/ui/report/columns/corrections.ts";
import { writeRoute } from "../../lib/ui/report/route.ts";
import type { SidePanelActions } from "../../lib/ui/sidepanel/side-panel-actions.ts";

/** The audit beside which the panel stands; null where the site was never audited. */
export interface AuditAtHand {
  readonly runId: string;
  readonly bureau: Bureau;
}

/** What the side panel's buttons do: marking in the page of this tab, correcting columns of the audit at hand. */
export function panelActions(
  tabId: number,
  atHand: AuditAtHand | null,
  checklists: ReadonlyMap<string, Checklist>,
  reread: () => void,
): SidePanelActions {
  return {
    reread,
    mark: (quotes) => answer("tab-not-readable", () => markInTab(tabId, quotes)),
    unmark: () => answer("tab-not-readable", () => unmarkTab(tabId)),
    correct: async (column, itemIds) => {
      if (atHand === null) return { kind: "failed" };
      // What judges is loaded when somebody corrects: the panel opens without it.
      const { keepAndJudge } = await import("../report/keep-and-judge.ts");
      const change = itemIds.length === 0 ? asRecognised(column.url) : answersItems(column.url, itemIds);
      return keepAndJudge({ id: atHand.runId, bureau: atHand.bureau }, change, checklists);
    },
    openFinding: (key) => {
      const run = atHand === null ? "" : `?run=${encodeURIComponent(atHand.runId)}`;
      const url = browser.runtime.getURL("/report.html") + run;
      void browser.tabs.create({ url: url + writeRoute({ page: "findings", selected: key }) });
    },
  };
}

async function answer<Value>(error: CommandError, act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await act() };
  } catch (reason) {
    return { ok: false, error, detail: String(reason) };
  }
}
