import { browser } from "wxt/browser";

/** The tab the popup speaks of: `?tab=ID` when opened as a page, else the active tab; -1 where there is none. */
export async function tabOfPopup(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
