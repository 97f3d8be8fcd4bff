import { browser } from "wxt/browser";

import { markQuotes } from "./mark-quotes.ts";

const NAME = "gongkai-lens";
const STYLE = `::highlight(${NAME}) { background-color: #fdf0bf; color: #1a2128; text-decoration: underline 2px; }`;

/** Marks the quotations in what the tab shows; gives how many places. Rejects where no script may run in the tab. */
export async function markInTab(tabId: number, quotes: readonly string[]): Promise<number> {
  await unmarkTab(tabId);
  await browser.scripting.insertCSS({ target: { tabId }, css: STYLE });
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: markQuotes,
    args: [NAME, [...quotes]],
  });
  return injected?.result ?? 0;
}

/** Takes all marks away: the page is as it was. */
export async function unmarkTab(tabId: number): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css: STYLE });
  await browser.scripting.executeScript({
    target: { tabId },
    func: (name: string) => void CSS.highlights.delete(name),
    args: [NAME],
  });
}
