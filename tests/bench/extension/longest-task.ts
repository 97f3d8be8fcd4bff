import type { Page } from "@playwright/test";

/** As text: a function would carry its compiler's helpers along, which the page does not have. */
const WATCH = `window.__longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.__longest = Math.max(window.__longest, duration);
}).observe({ type: "longtask" });`;

/** Watches a page's thread for tasks above 50 ms; the browser reports no shorter ones. Gives what tells the longest so far, in ms. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(WATCH);
  return async () => Number(await page.evaluate("window.__longest"));
}
