import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** WCAG 2.2 A and AA, and what axe thinks good besides. */
export const EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What breaks these rules, or rules of these names, on the page: one line each. */
export async function axeViolations(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (wanted) => {
    const { violations } = await window.axe.run(document, { runOnly: [...wanted] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
  }, runOnly);
}
