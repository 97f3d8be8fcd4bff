import type { Download, Page } from "@playwright/test";

import type { PopupState } from "../../lib/ui/popup/popup-state.ts";
import { grantActiveTab } from "./grant-active-tab.ts";
import type { ExtensionBrowser } from "./launch.ts";
import { tabIdOf } from "./tab-id-of.ts";

/** What the popup's `data-state` can be. */
export type PopupStateName = PopupState["kind"];

const OUTER_SIZE = { width: 380, height: 600 };

/** The popup as its user has it in hand. */
export class PopupDriver {
  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {}

  /** The state the popup shows at this moment. */
  async state(): Promise<string> {
    return (await this.page.getByTestId("state").getAttribute("data-state")) ?? "";
  }

  /** Waits until the popup shows this state. Throws after `timeoutMs` with the one it shows instead. */
  async waitFor(state: PopupStateName, timeoutMs = 30_000): Promise<void> {
    const seen = this.page.locator(`[data-testid=state][data-state=${state}]`);
    await seen.waitFor({ timeout: timeoutMs }).catch(async (error: unknown) => {
      const shown = await this.page.locator("body").innerText();
      throw new Error(`The popup did not become ${state}; it shows:\n${shown}`, { cause: error });
    });
  }

  /** Starts an audit from the ready state; without a date it keeps the one the popup proposes. */
  async start(referenceDate?: string): Promise<void> {
    await this.waitFor("ready");
    if (referenceDate !== undefined) await this.page.getByTestId("reference-date").fill(referenceDate);
    await this.press("start");
  }

  async press(button: "start" | "pause" | "resume" | "cancel" | "open-report" | "again"): Promise<void> {
    await this.page.getByTestId(button).click();
  }

  /** Presses 继续; rejects where there is no such button a moment later. */
  async resume(): Promise<void> {
    await this.page.getByTestId("resume").click({ timeout: 1_000 });
  }

  /** Vetoes, score and coverage as the popup says them. */
  async score(): Promise<string> {
    return (await this.page.getByTestId("score").innerText()).replace(/\s+/g, " ").trim();
  }

  async exportCsv(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.page.getByTestId("export-csv").click();
    return await download;
  }

  /** Opens the report and gives its page. */
  async openReport(): Promise<Page> {
    const opened = this.page.context().waitForEvent("page");
    await this.press("open-report");
    const report = await opened;
    await report.waitForLoadState();
    return report;
  }
}

/** Clicks the extension's icon on the site's tab and opens the popup for it, as a page of its own. */
export async function openPopup(browser: ExtensionBrowser, site: Page): Promise<PopupDriver> {
  const worker = await browser.serviceWorker();
  await grantActiveTab(browser.browserCdp, browser.extensionId, site);
  return await reopenPopup(browser, await tabIdOf(worker, site));
}

/** Opens the popup again for a tab whose icon was clicked before: a popup may be closed at any time. */
export async function reopenPopup(
  { context, extensionId }: ExtensionBrowser,
  tabId: number,
): Promise<PopupDriver> {
  const page = await context.newPage();
  await page.setViewportSize(OUTER_SIZE);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  return new PopupDriver(page, tabId);
}
