import { browser } from "wxt/browser";

import type { PageFacts } from "../facts/page-facts.ts";
import { readPage } from "../portals/read-page.ts";

export interface ShownPage {
  /** As the tab's own title bar says it. */
  readonly title: string;
  readonly facts: PageFacts;
}

/** What the browser shows in the tab, after its scripts ran. Runs in the page; must not use anything outside itself. */
function shownPage(): { url: string; title: string; html: string } {
  return { url: location.href, title: document.title, html: document.documentElement.outerHTML };
}

/**
 * Reads what the tab shows, by the reader that audits use. Rejects where the browser lets no script in: its own pages,
 * the extension gallery, PDFs, a site on which the user has not clicked the icon.
 */
export async function readShownPage(tabId: number): Promise<ShownPage> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: shownPage });
  const page = injected?.result;
  if (page === undefined) throw new Error("the tab gave no page");
  const facts = readPage({
    url: page.url,
    finalUrl: page.url,
    status: 200,
    contentType: "text/html; charset=utf-8",
    body: new TextEncoder().encode(page.html),
    fetchedAt: new Date().toISOString(),
  });
  return { title: page.title, facts };
}
