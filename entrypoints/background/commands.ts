import type { Checklist } from "../../lib/audit/checklist.ts";
import { z } from "../../lib/facts/zod.ts";
import { sendAuditor, tabOrigin } from "../../lib/platform/auditor-tab.ts";
import type { CommandError, Result, StartRequest } from "../../lib/platform/commands.ts";
import { sendDocumentReader } from "../../lib/platform/document-reader.ts";
import { grantedHosts } from "../../lib/platform/granted-hosts.ts";
import { onCommand } from "../../lib/platform/send-command.ts";
import { readShownPage } from "../../lib/platform/shown-page.ts";
import { inspectTab } from "../../lib/platform/tab-site.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { recheck } from "./recheck.ts";
import type { TabErrands } from "./tab-errands.ts";

/** Who sent a message cannot be forged by a page, unlike anything the message says. */
const tabOfSender = z.object({ tab: z.object({ id: z.number() }) });

/** What the screens may ask for. Each answer says whether the command was taken; what came of it is in the store. */
export function setUpCommands(
  desk: RunDesk,
  store: RunStore,
  checklists: ReadonlyMap<string, Checklist>,
  errands: TabErrands,
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
      await desk.reopen(data.runId, run?.tabId ?? null);
      // What is queued now lies on other hosts: the background reads it without the audited tab.
      void desk.attach(data.runId, grantedHosts);
      return null;
    }),
  );
  onCommand("bringDocumentReader", ({ sender }) =>
    answer("tab-gone", () => sendDocumentReader(tabOfSender.parse(sender).tab.id).then(() => null)),
  );
  onCommand("resumeRun", ({ data }) => resumeRun(desk, store, data));
  onCommand("recheckItem", async ({ data }) => {
    const result = await answer("internal-error", () => recheck(desk, store, errands, data));
    return result.ok ? result.value : result;
  });
}

async function startRun(
  desk: RunDesk,
  store: RunStore,
  checklists: ReadonlyMap<string, Checklist>,
  request: StartRequest,
): Promise<Result<{ runId: string }>> {
  if (!checklists.has(request.checklistId)) return refused("unknown-checklist", request.checklistId);
  const running = await store.runsIn("running");
  if (running.some((run) => run.tabId === request.tabId))
    return refused("already-running", request.bureau.homeUrl);
  const origin = await answer("tab-not-readable", () => tabOrigin(request.tabId));
  if (!origin.ok) return origin;
  if (origin.value !== new URL(request.bureau.homeUrl).origin) return refused("wrong-site", origin.value);
  return answer("storage-failed", async () => {
    const run = await desk.open({ id: crypto.randomUUID(), obeysRobots: true, ...request });
    await sendAuditor(request.tabId);
    return { runId: run.id };
  });
}

async function resumeRun(
  desk: RunDesk,
  store: RunStore,
  { runId, tabId }: { runId: string; tabId: number },
): Promise<Result> {
  const run = await store.run(runId);
  if (run?.state !== "paused") return refused("no-such-run", runId);
  const origin = await answer("tab-not-readable", () => tabOrigin(tabId));
  if (!origin.ok) return origin;
  if (origin.value !== run.origin) return refused("wrong-site", run.bureau.homeUrl);
  return answer("storage-failed", async () => {
    await desk.resume(runId, tabId);
    await sendAuditor(tabId);
    return null;
  });
}

async function answer<Value>(error: CommandError, act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await act() };
  } catch (reason) {
    return refused(error, reason instanceof Error ? reason.message : String(reason));
  }
}

function refused(error: CommandError, detail: string): { ok: false; error: CommandError; detail: string } {
  return { ok: false, error, detail };
}
