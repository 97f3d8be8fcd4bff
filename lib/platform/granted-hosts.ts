import { browser } from "wxt/browser";

import { askRobots } from "../crawl/ask-robots.ts";
import { answerTo } from "../crawl/answer-to.ts";
import type { Ask } from "../crawl/capture.ts";
import { fetchPage, LIMITS } from "../crawl/fetch-page.ts";
import type { Hands } from "../crawl/hands.ts";
import { readerInTab } from "./reader-in-tab.ts";

/** The match pattern by which the browser knows all pages of an address's host. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Reads pages of other hosts in the background, where the user has opened them; `needs-permission` everywhere else.
 * @param tabId where the files among them can be read; without one they stay unopened
 */
export function grantedHosts(tabId: number | null): Hands {
  const ports = { ask, ...(tabId !== null && { readDocument: readerInTab(tabId) }) };
  return {
    read: (url, how) => answerTo(url, ports, how),
    robots: (origin) => askRobots(ask, origin),
  };
}

const ask: Ask = async (url, question) => {
  const granted = await browser.permissions.contains({ origins: [hostPattern(url)] });
  if (!granted) return { ok: false, cause: "needs-permission", detail: new URL(url).host };
  return await fetchPage(
    (address, init) => fetch(address, init),
    url,
    () => new Date().toISOString(),
    LIMITS,
    question,
  );
};
