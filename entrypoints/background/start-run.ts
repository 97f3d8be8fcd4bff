import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { sendAuditor, tabOrigin } from "../../lib/platform/auditor-tab.ts";
import type { Result, StartRequest } from "../../lib/platform/commands.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { answer } from "./answer.ts";
import { refused } from "./refused.ts";

/** Opens a run in a tab that shows the bureau's site, and sends the reader there. */
export async function startRun(
  desk: RunDesk,
  store: RunStore,
  checklists: ReadonlyMap<string, Checklist>,
  request: StartRequest,
): Promise<Result<{ runId: string }>> {
  const running = await store.runsIn("running");
  if (!checklists.has(request.checklistId)) return refused("unknown-checklist", request.checklistId);
  if (running.some((run) => run.tabId === request.tabId))
    return refused("already-running", request.bureau.homeUrl);
  const origin = await answer("tab-not-readable", () => tabOrigin(request.tabId));
  if (!origin.ok) return origin;
  if (origin.value !== new URL(request.bureau.homeUrl).origin) return refused("wrong-site", origin.value);
  return answer("storage-failed", async () => {
    const run = await desk.open({ id: crypto.randomUUID(), ...request });
    await sendAuditor(request.tabId);
    return { runId: run.id };
  });
}

/** Carries a paused run on in this tab, which must show its site. */
export async function resumeRun(
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
