import type { Page } from "@playwright/test";
import { openPopup } from "../../browser/drive-popup.ts";
import type { ExtensionBrowser } from "../../browser/launch.ts";
import { MOST_PAGES } from "../../../lib/ui/popup/start-order.ts";
import { DAY } from "../site.ts";
import { finishedRun } from "./run-row.ts";

export interface AuditOptions {
  readonly mode: "columns" | "site";
  readonly timeoutMs: number;
}

/** Audits the site that a tab shows as its user would, and waits for the end; milliseconds by the run's own clock. */
export async function auditInBrowser(
  browser: ExtensionBrowser,
  site: Page,
  { mode, timeoutMs }: AuditOptions,
): Promise<{ readonly wallMs: number; readonly extensionPage: Page }> {
  const popup = await openPopup(browser, site);
  await popup.waitFor("ready");
  await popup.page.getByTestId("mode").selectOption(mode);
  await popup.page.locator("input.pages").fill(String(MOST_PAGES));
  await popup.start(DAY);
  // A popup covers a corner of its tab and does not hide it.
  await site.bringToFront();
  const { startedAt, finishedAt } = await finishedRun(popup.page, timeoutMs);
  return { wallMs: Date.parse(finishedAt) - Date.parse(startedAt), extensionPage: popup.page };
}
