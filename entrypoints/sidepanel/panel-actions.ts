import { browser } from "wxt/browser";
import type { Bureau } from "../../lib/audit/run-record.ts";
import type { CommandError, Result } from "../../lib/platform/commands.ts";
import { markInTab, unmarkTab } from "../../lib/platform/tab-marks.ts";
import { changeBureau } from "../../lib/store/bureau-store.ts";
import { database } from "../../lib/store/database.ts";
import { writeRoute } from "../../lib/ui/report/route.ts";
import type { SidePanelActions } from "../../lib/ui/sidepanel/side-panel-actions.ts";

/** The audit beside which the panel stands; null where the site was never audited. */
export interface AuditAtHand {
  readonly runId: string;
  readonly bureau: Bureau;
}

export function panelActions(
  tabId: number,
  atHand: AuditAtHand | null,
  reread: () => void,
): SidePanelActions {
  return {
    reread,
    mark: (quotes) => answer("tab-not-readable", () => markInTab(tabId, quotes)),
    unmark: () => answer("tab-not-readable", () => unmarkTab(tabId)),
    correct: async (column, itemIds) => {
      if (atHand === null) return { ok: false, error: "no-such-run", detail: column.url };
      return answer("storage-failed", () =>
        changeBureau(database(), atHand.bureau, (row) => {
          const others = Object.entries(row.corrections).filter(([address]) => address !== column.url);
          const own: typeof others = itemIds.length === 0 ? [] : [[column.url, [...itemIds]]];
          return { ...row, corrections: Object.fromEntries([...others, ...own]) };
        }),
      );
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
