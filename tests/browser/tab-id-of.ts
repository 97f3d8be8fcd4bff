import type { Page, Worker } from "@playwright/test";
import { z } from "zod";

/**
 * The extension's own number for the tab of `page`. Its address must be visible to the extension: click the icon
 * there first (`grantActiveTab`). Throws where the extension sees no tab with that address.
 */
export async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  // As text: a function would carry its compiler's helpers along, which the worker does not have.
  const tabs = z
    .array(z.object({ id: z.number(), url: z.string().optional() }))
    .parse(
      await worker.evaluate("chrome.tabs.query({}).then((all) => all.map(({ id, url }) => ({ id, url })))"),
    );
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`The extension sees no tab with ${page.url()}: was its icon clicked there?`);
  return tab.id;
}
