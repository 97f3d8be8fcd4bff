import { sendAuditor } from "../../lib/platform/auditor-tab.ts";
import type { ReadAgainRequest, Result } from "../../lib/platform/commands.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { answer } from "./answer.ts";
import { refused } from "./refused.ts";
import { tabOfRun } from "./tab-of-run.ts";

/** Takes a finished run up again for what it left out, in a tab that shows its site. */
export async function readAgain(
  desk: RunDesk,
  store: RunStore,
  { runId, causes, morePages }: ReadAgainRequest,
): Promise<Result> {
  const run = await store.run(runId);
  // A run that came in a file knows its addresses no more.
  if (run?.state !== "finished" || (await store.frontier(runId)).length === 0)
    return refused("no-such-run", runId);
  const tabId = await tabOfRun(run, [run.tabId]);
  if (tabId === null) return refused("tab-gone", run.bureau.homeUrl);
  if ((await store.runsIn("running")).some((other) => other.tabId === tabId))
    return refused("already-running", run.bureau.homeUrl);
  return answer("storage-failed", async () => {
    if (await desk.reopen(runId, { tabId, causes, morePages })) await sendAuditor(tabId);
    return null;
  });
}
