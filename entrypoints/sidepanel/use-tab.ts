import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

const NAMED = new URLSearchParams(location.search).get("tab");

/** The tab beside the panel: `?tab=ID` when opened as a page, else whichever is active in its window. Null until known. */
export function useTab(): number | null {
  const [tabId, setTabId] = useState(NAMED === null ? null : Number(NAMED));
  useEffect(() => {
    if (NAMED !== null) return;
    const follow = () =>
      void browser.tabs
        .query({ active: true, currentWindow: true })
        .then(([tab]) => setTabId(tab?.id ?? null));
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tabId;
}
