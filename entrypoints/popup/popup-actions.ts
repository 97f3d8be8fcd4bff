import { browser } from "wxt/browser";
import { findChecklist } from "../../lib/audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../lib/audit/review/apply-reviews.ts";
import type { Result } from "../../lib/platform/commands.ts";
import { panelOpener } from "../../lib/platform/panel-opener.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";
import type { PopupActions } from "../../lib/ui/popup/popup-actions.ts";
import { writeRoute } from "../../lib/ui/report/route.ts";

/** The popup's wishes as commands to the background, pages and downloads. */
export function popupActions(tabId: number, checklists: ReadonlyMap<string, Checklist>): PopupActions {
  const openPanel = panelOpener(tabId);
  return {
    start: async (order) => await sendCommand("startRun", { ...order, tabId }),
    pause: async (runId) => await sendCommand("pauseRun", { runId }),
    resume: async (runId) => await sendCommand("resumeRun", { runId, tabId }),
    cancel: async (runId) => await sendCommand("cancelRun", { runId }),
    verify: async (run) => {
      await browser.tabs.update(tabId, { url: run.current ?? run.bureau.homeUrl });
      return { ok: true, value: null };
    },
    exportCsv: (run) => exportCsv(run, checklists),
    openPanel: openPanel && (() => opened(openPanel)),
    openReport: (runId, page = "overview") => {
      const query = runId === null ? "" : `?run=${encodeURIComponent(runId)}`;
      const url = browser.runtime.getURL("/report.html") + query + writeRoute({ page, selected: null });
      void browser.tabs.create({ url });
    },
  };
}

async function opened(open: () => Promise<void>): Promise<Result> {
  try {
    await open();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: "internal-error", detail: String(error) };
  }
}

async function exportCsv(run: ReviewedRun, checklists: ReadonlyMap<string, Checklist>): Promise<Result> {
  const { id, revision } = run.judged.checklist;
  const checklist = findChecklist(checklists, id, revision);
  if (checklist === undefined) return { ok: false, error: "unknown-checklist", detail: id };
  const { downloadLedger } = await import("../../lib/ui/download-ledger.ts");
  await downloadLedger(run, checklist);
  return { ok: true, value: null };
}
