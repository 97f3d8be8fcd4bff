import type { CDPSession, Page } from "@playwright/test";

/** Kills the extension's worker, as the browser does when it pleases. `page` is any page of the browser. */
export async function killWorkers(page: Page): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}
