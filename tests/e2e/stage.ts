import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { test as base, type Page } from "@playwright/test";

import { openPopup, type PopupDriver } from "../browser/drive-popup.ts";
import { launchWithExtension, type ExtensionBrowser } from "../browser/launch.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { startPortal, type Portal } from "../portal/server.ts";

/** The day on which the sample portal's expected verdicts are fixed. */
export const REFERENCE_DATE = "2026-11-20";

const EXTENSION = join(import.meta.dirname, "../../.output/chrome-mv3");

interface Stage {
  readonly portal: Portal;
  readonly profile: string;
  readonly chromium: ExtensionBrowser;
  /** The bureau's home page, open in a tab. */
  readonly site: Page;
  /** The popup for that tab, its icon clicked. */
  readonly popup: PopupDriver;
}

/** Opens a browser on a profile; the second time on the same one, its data is still there. */
export function openBrowser(profile: string, lang: "zh-CN" | "en-US" = "zh-CN"): Promise<ExtensionBrowser> {
  return launchWithExtension({ extensionDir: EXTENSION, userDataDir: profile, headless: true, lang });
}

/** The production build in a real Chromium, on a fresh profile, at the sample bureau's home page. */
export const test = base.extend<Stage>({
  portal: async ({}, use) => {
    const portal = await startPortal({ bureau: cangpu, referenceDate: REFERENCE_DATE });
    await use(portal);
    await portal.close();
  },
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), "gongkai-lens-e2e-"));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  chromium: async ({ profile }, use) => {
    const chromium = await openBrowser(profile);
    await use(chromium);
    await chromium.context.close();
  },
  site: async ({ chromium, portal }, use) => {
    const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await site.goto(`${portal.url}/`);
    await use(site);
  },
  popup: async ({ chromium, site }, use) => use(await openPopup(chromium, site)),
});
