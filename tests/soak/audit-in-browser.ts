import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "@playwright/test";

import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { openPopup, type PopupDriver } from "../browser/drive-popup.ts";
import { goOn } from "../browser/go-on.ts";
import { killBrowser } from "../browser/kill-browser.ts";
import { killWorkers } from "../browser/kill-workers.ts";
import type { ExtensionBrowser } from "../browser/launch.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { openBrowser, REFERENCE_DATE } from "../e2e/stage.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { startPortal, type Portal } from "../portal/server.ts";

const DOWN_MS = 30_000;

/** One audit of the sample bureau in a browser of its own, that can be interrupted in every way there is. */
export class AuditInBrowser {
  #answered = 0;

  private constructor(
    private readonly profile: string,
    private readonly port: number,
    private portal: Portal,
    private browser: ExtensionBrowser,
    private site: Page,
    private popup: PopupDriver,
  ) {}

  /** Starts it on a portal at this port, so that every audit there sees the same addresses. */
  static async start(port: number): Promise<AuditInBrowser> {
    const profile = mkdtempSync(join(tmpdir(), "gongkai-lens-soak-"));
    const portal = await portalAt(port);
    const browser = await openBrowser(profile);
    const site = browser.context.pages()[0] ?? (await browser.context.newPage());
    await site.goto(`${portal.url}/`);
    const popup = await openPopup(browser, site);
    await popup.start(REFERENCE_DATE);
    return new AuditInBrowser(profile, port, portal, browser, site, popup);
  }

  /** Waits until so many more requests have come, or the run has ended. */
  async afterRequests(more: number): Promise<void> {
    const target = this.#requests() + more;
    while (this.#requests() < target && (await this.popup.state()) !== "finished") await wait(50);
  }

  async isFinished(): Promise<boolean> {
    return (await this.popup.state()) === "finished";
  }

  async killWorker(): Promise<void> {
    await killWorkers(this.popup.page);
  }

  async reloadTab(): Promise<void> {
    await this.site.reload();
  }

  async closeTab(): Promise<void> {
    await this.site.close();
    this.site = await this.browser.context.newPage();
    await this.#goOn();
  }

  async killBrowser(): Promise<void> {
    await killBrowser(this.browser);
    this.browser = await openBrowser(this.profile);
    this.site = this.browser.context.pages()[0] ?? (await this.browser.context.newPage());
    await this.#goOn();
  }

  /** The run must find by itself that the server is back. */
  async takeServerDown(): Promise<void> {
    this.#answered = this.#requests();
    await this.portal.close();
    await wait(DOWN_MS);
    this.portal = await portalAt(this.port);
  }

  /** The record at the end, without its times. Rejects after five minutes. */
  async result(): Promise<RunRecord> {
    await this.popup.waitFor("finished", 300_000);
    const [record] = await storedRecords(this.popup.page);
    if (!record) throw new Error("no record was kept");
    return { ...record, startedAt: "", finishedAt: "" };
  }

  async end(): Promise<void> {
    await this.browser.context.close().catch(() => undefined);
    await this.portal.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  #requests(): number {
    return this.#answered + this.portal.requests().length;
  }

  /** Opens the site again, clicks the icon, and presses 继续 where the run waits for it. */
  async #goOn(): Promise<void> {
    await this.site.goto(`${this.portal.url}/`);
    const before = this.popup.page;
    this.popup = await openPopup(this.browser, this.site);
    await before.close().catch(() => undefined);
    await goOn(this.popup, () => this.#requests());
  }
}

function portalAt(port: number): Promise<Portal> {
  return startPortal({ bureau: cangpu, referenceDate: REFERENCE_DATE, port });
}
