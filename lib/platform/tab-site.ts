import { browser } from "wxt/browser";

import { proposeScopes } from "../crawl/scope.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import { readPage } from "../portals/read-page.ts";
import type { TabSite } from "./commands.ts";

/** What the browser shows in the tab, after its scripts ran. Runs in the page; must not use anything outside itself. */
function shownPage(): { url: string; title: string; html: string } {
  return { url: location.href, title: document.title, html: document.documentElement.outerHTML };
}

/** Reads the tab's page. Rejects where the browser lets no script in (its own pages, the extension gallery, PDFs). */
export async function inspectTab(tabId: number): Promise<TabSite> {
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
  return siteOf(facts, page.title);
}

function siteOf(facts: PageFacts, title: string): TabSite {
  const scopes = proposeScopes(facts.url);
  const idCode = facts.site.idCode || (facts.footer.idCode ?? "");
  return {
    title,
    host: new URL(facts.url).host,
    idCode,
    bureau: {
      name: facts.site.name || (facts.footer.sponsor ?? "") || title,
      homeUrl: scopes[0] ?? facts.url,
      scopes,
    },
    recognised: idCode !== "" || facts.site.name !== "" || showsDisclosure(facts),
  };
}

function showsDisclosure(facts: PageFacts): boolean {
  return facts.columns.some(({ name }) => /政务公开|政府信息公开|信息公开/.test(name));
}
