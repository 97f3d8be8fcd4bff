import type { TabSite } from "./commands.ts";
import { readShownPage } from "./shown-page.ts";
import { tabSiteOf } from "./tab-site-of.ts";

/** Whose page the tab shows. Rejects where it cannot be read, see `readShownPage`. */
export async function inspectTab(tabId: number): Promise<TabSite> {
  const { title, facts } = await readShownPage(tabId);
  return tabSiteOf(facts, title);
}
