import { rmSync } from "node:fs";
import { join } from "node:path";

import { expect } from "@playwright/test";

import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { openPopup, reopenPopup } from "../browser/drive-popup.ts";
import { grantedCopy } from "../browser/granted-copy.ts";
import { launchWithExtension } from "../browser/launch.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

const expected = afterALook(cangpu.expected(REFERENCE_DATE));
/** So many pages come before the trouble. */
const BEFORE = 30;
const HEADLESS = { headless: true, lang: "zh-CN" } as const;
const VERIFICATION = `<!DOCTYPE html><html><head><script>$_ts=window['$_ts'];</script></head><body></body></html>`;

test("a run that waits at a verification goes on by itself when the user has opened the page", async ({
  popup,
  portal,
  site,
}) => {
  let asked = 0;
  let isPassed = false;
  await site.route("**/*", (route) => {
    asked += 1;
    return isPassed || asked <= BEFORE
      ? route.continue()
      : route.fulfill({ status: 412, contentType: "text/html; charset=utf-8", body: VERIFICATION });
  });
  await popup.start(REFERENCE_DATE);
  await popup.waitFor("paused", 60_000);
  await expect(popup.page.locator("[data-reason=challenge]")).toBeVisible();
  isPassed = true;
  await site.goto(`${portal.url}/zwgk/`);
  await popup.waitFor("finished", 100_000);
  const [record] = await storedRecords(popup.page);
  expect(record && differences(record, expected)).toEqual([]);
});

test("a run in whose middle the extension is updated goes on in the same tab, where the host was granted", async ({
  portal,
  profile,
}) => {
  const extensionDir = grantedCopy(join(import.meta.dirname, "../../.output/chrome-mv3"));
  const browser = await launchWithExtension({ ...HEADLESS, extensionDir, userDataDir: profile });
  try {
    const site = browser.context.pages()[0] ?? (await browser.context.newPage());
    await site.goto(`${portal.url}/`);
    const popup = await openPopup(browser, site);
    await popup.start(REFERENCE_DATE);
    await expect.poll(() => portal.requests().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(BEFORE);
    // Loading it again is what an update does: the worker ends, its pages close, the scripts in tabs lose their port.
    await browser.browserCdp.send("Extensions.loadUnpacked", { path: extensionDir });
    const before = portal.requests().length;
    await expect.poll(() => portal.requests().length, { timeout: 60_000 }).toBeGreaterThan(before + 10);
    const reopened = await reopenPopup(browser, popup.tabId);
    await reopened.waitFor("finished", 100_000);
    const [record] = await storedRecords(reopened.page);
    expect(record && differences(record, expected)).toEqual([]);
  } finally {
    await browser.context.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
});
