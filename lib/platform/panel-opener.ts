import { browser } from "wxt/browser";

/** Firefox has a sidebar in place of Chrome's side panel. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * A function that opens the panel beside this tab's page, or null where the browser has none. It must be called straight
 * from a click: the browser opens no panel otherwise.
 */
export function panelOpener(tabId: number): (() => Promise<void>) | null {
  if ("sidePanel" in browser && typeof browser.sidePanel.open === "function")
    return () => browser.sidePanel.open({ tabId });
  const sidebar: unknown = Reflect.get(browser, "sidebarAction");
  return isSidebar(sidebar) ? () => sidebar.open() : null;
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === "object" && value !== null && "open" in value && typeof value.open === "function";
}
