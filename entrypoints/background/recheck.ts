import { browser } from "wxt/browser";

import type { Hands } from "../../lib/crawl/hands.ts";
import type { RecheckResult, Result } from "../../lib/platform/commands.ts";
import { grantedHosts, hostPattern } from "../../lib/platform/granted-hosts.ts";
import { handsByOrigin } from "../../lib/crawl/hands-by-origin.ts";
import type { Recheck } from "../../lib/run/recheck/recheck-item.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import type { TabErrands } from "./tab-errands.ts";
import { tabOfRun } from "./tab-of-run.ts";

export interface RecheckRequest {
  readonly runId: string;
  readonly itemId: string;
  readonly tabId: number | null;
}

/** Looks again at one item, with the hands of a tab that shows the site, else from the background where it may. */
export async function recheck(
  desk: RunDesk,
  store: RunStore,
  errands: TabErrands,
  { runId, itemId, tabId }: RecheckRequest,
): Promise<Result<RecheckResult>> {
  const run = await store.run(runId);
  if (run?.state !== "finished") return { ok: false, error: "no-such-run", detail: runId };
  const tab = await tabOfRun(run, [tabId, run.tabId]);
  const others = grantedHosts(tab);
  const look = (hands: Hands) => desk.recheck(runId, itemId, handsByOrigin(run.origin, hands, others));
  if (tab !== null && (await store.runsIn("running")).some((other) => other.tabId === tab))
    return { ok: false, error: "already-running", detail: run.bureau.homeUrl };
  if (tab !== null) return resultOf(await errands.run(tab, look));
  const granted = await browser.permissions.contains({ origins: [hostPattern(run.origin)] });
  if (!granted) return { ok: false, error: "tab-gone", detail: run.bureau.homeUrl };
  return resultOf(await look(others));
}

function resultOf(recheck: Recheck | null): Result<RecheckResult> {
  if (recheck === null) return { ok: false, error: "no-such-run", detail: "" };
  if (recheck.outcome === "unread") {
    return { ok: false, error: "page-unread", detail: `${recheck.url} (${recheck.cause})` };
  }
  const { before, after, read } = recheck;
  const left = new Set(after.findings.map(({ key }) => key));
  const mended = before.findings.map(({ key }) => key).filter((key) => !left.has(key));
  return { ok: true, value: { before: before.verdict, after: after.verdict, mended, pages: read } };
}
