import type { Page } from "@playwright/test";

/** Fetches all paths six at a time from a page of their site and reads nothing of them; milliseconds. As text, for the page. */
export async function rawFetchInPage(page: Page, paths: readonly string[]): Promise<number> {
  const took = await page.evaluate(`(async () => {
    const left = ${JSON.stringify(paths)};
    const start = performance.now();
    await Promise.all(Array.from({ length: 6 }, async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) await (await fetch(path)).arrayBuffer();
    }));
    return performance.now() - start;
  })()`);
  return Number(took);
}
