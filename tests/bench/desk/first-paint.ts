import type { Page } from "@playwright/test";

export interface Paint {
  /** Until the first words are on the screen. */
  readonly firstMs: number;
  /** Until what the page is for is on the screen. */
  readonly standsMs: number;
}

/** Opens an address anew and times it by the page's own clock, from the start of loading. `stands`: a selector. */
export async function firstPaint(page: Page, url: string, stands: string): Promise<Paint> {
  await page.bringToFront();
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "commit" });
  const [firstMs, standsMs] = String(await page.evaluate(watching(stands)))
    .split(" ")
    .map(Number);
  return { firstMs: firstMs ?? Number.NaN, standsMs: standsMs ?? Number.NaN };
}

/** As text: a function would carry its compiler's helpers along, which the page does not have. */
const watching = (selector: string) => `new Promise((resolve) => {
  let stands = null;
  const look = () => {
    if (stands === null && document.querySelector(${JSON.stringify(selector)})) stands = performance.now();
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    if (stands !== null && first !== undefined) resolve(first + " " + Math.max(first, stands));
    else setTimeout(look, 1);
  };
  look();
})`;
