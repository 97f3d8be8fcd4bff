import { browser } from "wxt/browser";
import { hostPattern } from "./granted-hosts.ts";

/** Slow portals take a quarter of a minute; what takes longer is left for a person to look at. */
const LONGEST_WAIT_MS = 60_000;
const LOOK_EVERY_MS = 500;

export type SiteTab =
  | { readonly tabId: number }
  | { readonly stop: "needs-permission" | "not-opened" | "wrong-site"; readonly detail: string };

/**
 * Opens a site in a tab of its own behind the one that is shown, and waits until it has loaded. Only where the user has
 * granted its host; the tab of a site that leads to a host without grant is closed again.
 */
export async function openSite(homeUrl: string): Promise<SiteTab> {
  const { host } = new URL(homeUrl);
  const granted = await browser.permissions.contains({ origins: [hostPattern(homeUrl)] });
  if (!granted) return { stop: "needs-permission", detail: host };
  const { id: tabId } = await browser.tabs.create({ url: homeUrl, active: false });
  if (tabId === undefined) return { stop: "not-opened", detail: host };
  const address = await loadedAddress(tabId);
  if (address === null) return { stop: "not-opened", detail: host };
  if (address !== "") return { tabId };
  await browser.tabs.remove(tabId);
  // The browser tells the address of a tab only where the host was granted.
  return { stop: "wrong-site", detail: host };
}

/** The address when the page has loaded, "" where the browser does not tell it, null where the tab is gone or too slow. */
async function loadedAddress(tabId: number): Promise<string | null> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return null;
    if (tab.status === "complete") return tab.url ?? "";
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}
