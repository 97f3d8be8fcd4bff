import { browser } from "wxt/browser";

import { handsByOrigin } from "../../lib/crawl/hands-by-origin.ts";
import { AUDITOR_PORT } from "../../lib/platform/auditor-port.ts";
import { grantedHosts } from "../../lib/platform/granted-hosts.ts";
import { PortHands, type TabHands } from "../../lib/platform/port-hands.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import type { TabErrands } from "./tab-errands.ts";
import { startAlarm } from "./alarm.ts";

/**
 * A content script offers its hands: give them to the run that audits its tab, or send it home. The newest in a tab
 * relieves the one before it: after an update of the extension that one connects again, but answers no more.
 */
export function setUpPorts(desk: RunDesk, store: RunStore, errands: TabErrands): void {
  const inTabs = new Map<number, TabHands>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== AUDITOR_PORT) return;
    const hands = new PortHands(port); // before anything asynchronous, so that no message is missed
    const { tab, url, frameId } = port.sender ?? {};
    if (tab?.id !== undefined && frameId === 0) {
      inTabs.get(tab.id)?.dismiss();
      inTabs.set(tab.id, hands);
    }
    void (async () => {
      const runs = await store.runsIn("running");
      // The sender cannot be forged by a page, unlike anything a message says.
      const run = runs.find((one) => one.tabId === tab?.id && one.origin === originOf(url));
      const errand = frameId === 0 ? errands.take(tab?.id) : null;
      if (run && frameId === 0) {
        startAlarm();
        await desk.attach(run.id, handsByOrigin(run.origin, hands, grantedHosts(run.tabId)));
        return;
      }
      await errand?.(hands);
      hands.standDown();
    })();
  });
}

function originOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).origin;
}
