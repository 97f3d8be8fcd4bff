import { browser } from "wxt/browser";

/** Built by WXT from `entrypoints/auditor.content`. */
const AUDITOR = "/content-scripts/auditor.js";

/**
 * Puts the content script into the tab; it then offers its hands by a port.
 * Rejects when the browser does not let it in: the tab is closed, or shows a site the user has not clicked the icon on.
 */
export async function sendAuditor(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [AUDITOR] });
  // A sleeping tab would be thrown out of memory in the middle of a run.
  await browser.tabs.update(tabId, { autoDiscardable: false });
}

/** The origin the tab shows. Rejects where no script may run. */
export async function tabOrigin(tabId: number): Promise<string> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => location.origin,
  });
  return injected?.result ?? "";
}
