import type { CDPSession, Page } from "@playwright/test";

const POPUP_WAIT_MS = 3000;

/**
 * Clicks the extension's icon on the tab of `page`, which gives the extension `activeTab` there: until the tab leaves
 * its site, `scripting.executeScript` works on it and its address is visible to the extension.
 *
 * The recipe (Chromium 156, headless, no host permission in the manifest, no flag needed over Playwright's pipe):
 * 1. Bring the tab to the front. On a tab behind, `triggerAction` answers without error and grants nothing.
 * 2. `Target.getTargets` with the filter `type: "tab"` (the default filter hides tabs); `page` targets are refused.
 * 3. `Extensions.triggerAction` of the browser's session. The real popup opens, also headless, as a target of type
 *    `page` that Playwright does not list.
 * 4. Close that popup: the popup is driven as a page of its own (`popup.html?tab=ID`). The grant stays, also when
 *    the tab goes to the back and when it moves within its origin.
 *
 * Throws where no tab, or more than one, shows the page's address.
 */
export async function grantActiveTab(browserCdp: CDPSession, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  const targetId = await tabTargetOf(browserCdp, page);
  const before = await popupTargets(browserCdp, extensionId);
  await browserCdp.send("Extensions.triggerAction", { id: extensionId, targetId });
  await closeRealPopup(browserCdp, extensionId, new Set(before));
}

async function tabTargetOf(browserCdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browserCdp.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const [tab, ...others] = targetInfos.filter(({ url }) => url === page.url());
  if (!tab || others.length > 0) {
    const count = tab ? others.length + 1 : 0;
    throw new Error(`${count} tabs show ${page.url()}: the icon can only be clicked where exactly one does.`);
  }
  return tab.targetId;
}

async function closeRealPopup(
  browserCdp: CDPSession,
  extensionId: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const deadline = Date.now() + POPUP_WAIT_MS;
  while (Date.now() < deadline) {
    const opened = (await popupTargets(browserCdp, extensionId)).filter((id) => !before.has(id));
    for (const targetId of opened) await browserCdp.send("Target.closeTarget", { targetId });
    if (opened.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function popupTargets(browserCdp: CDPSession, extensionId: string): Promise<string[]> {
  const { targetInfos } = await browserCdp.send("Target.getTargets", { filter: [{ type: "page" }] });
  const popup = `chrome-extension://${extensionId}/popup.html`;
  return targetInfos.filter(({ url }) => url.startsWith(popup)).map(({ targetId }) => targetId);
}
