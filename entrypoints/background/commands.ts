import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { z } from "../../lib/facts/zod.ts";
import { sendDocumentReader } from "../../lib/platform/document-reader.ts";
import { grantedHosts } from "../../lib/platform/granted-hosts.ts";
import { onCommand } from "../../lib/platform/send-command.ts";
import { readShownPage } from "../../lib/platform/shown-page.ts";
import { inspectTab } from "../../lib/platform/inspect-tab.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { answer } from "./answer.ts";
import { readAgain } from "./read-again.ts";
import { recheck } from "./recheck.ts";
import { resumeRun, startRun } from "./start-run.ts";
import type { TabErrands } from "./tab-errands.ts";

/** Who sent a message cannot be forged by a page, unlike anything the message says. */
const tabOfSender = z.object({ tab: z.object({ id: z.number() }) });

/** What the screens may ask for. Each answer says whether the command was taken; what came of it is in the store. */
export function setUpCommands(
  desk: RunDesk,
  store: RunStore,
  checklists: ReadonlyMap<string, Checklist>,
  errands: TabErrands,
  workQueue: () => void,
): void {
  onCommand("inspectTab", ({ data }) => answer("tab-not-readable", () => inspectTab(data.tabId)));
  onCommand("readPage", ({ data }) =>
    answer("tab-not-readable", async () => (await readShownPage(data.tabId)).facts),
  );
  onCommand("startRun", ({ data }) => startRun(desk, store, checklists, data));
  onCommand("pauseRun", ({ data }) =>
    answer("storage-failed", () => desk.pause(data.runId, "user").then(() => null)),
  );
  onCommand("cancelRun", ({ data }) =>
    answer("storage-failed", () => desk.cancel(data.runId).then(() => null)),
  );
  onCommand("readGrantedHosts", ({ data }) =>
    answer("storage-failed", async () => {
      const run = await store.run(data.runId);
      await desk.reopen(data.runId, { tabId: run?.tabId ?? null, causes: ["needs-permission"] });
      // What is queued now lies on other hosts: the background reads it without the audited tab.
      void desk.attach(data.runId, grantedHosts(run?.tabId ?? null));
      return null;
    }),
  );
  onCommand("bringDocumentReader", ({ sender }) =>
    answer("tab-gone", () => sendDocumentReader(tabOfSender.parse(sender).tab.id).then(() => null)),
  );
  onCommand("readAgain", ({ data }) => readAgain(desk, store, data));
  onCommand("resumeRun", ({ data }) => resumeRun(desk, store, data));
  onCommand("workQueue", () =>
    answer("internal-error", () => {
      workQueue();
      return Promise.resolve(null);
    }),
  );
  onCommand("recheckItem", async ({ data }) => {
    const result = await answer("internal-error", () => recheck(desk, store, errands, data));
    return result.ok ? result.value : result;
  });
}
